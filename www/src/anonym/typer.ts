// SPDX-License-Identifier: MPL-2.0
/** Shared types of the public's questions: the engine's, and the municipality's configuration. */
import type { Ende, Stilling, Triagespoergsmaal, Triagesvar } from '../../triage/pkg-js/triage.js';
import type { Sagsfil } from '../grund/typer.ts';

export type { Ende, Stilling, Triagespoergsmaal, Triagesvar };

/** An answer to one of the questions. */
export type Svar<S extends Triagespoergsmaal = Triagespoergsmaal> = NonNullable<Triagesvar[S]>;

/** The municipality's configuration, as in a case file; keys that are not for the public are ignored. */
export type Kommune = NonNullable<Sagsfil['kommune']>;
export type Tilbud = NonNullable<Kommune['tilbud']>[number];

/** The themes; an unknown one counts as the first. */
export const TEMAER = ['auto', 'neutral', 'borgerdk', 'virk', 'dark'] as const;
export type Tema = (typeof TEMAER)[number];
