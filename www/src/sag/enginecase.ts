// SPDX-License-Identifier: MPL-2.0
/** The case of one element in the engine's memory: the version that was asked about last. */
import { shareStructure } from '../grund/sharestructure.ts';
import type { Faktumnavn, Motorsag, Naeste, Omraade, OmraadeHvadHvis, Sagsfil, Vurdering } from '../grund/typer.ts';
import { regn } from './kerne.ts';

type WhatIfs = Partial<Record<Omraade, OmraadeHvadHvis>>;

/** Answers about any version of the case; another than the one in memory is read anew. */
export class EngineCase {
  #held: { sag: Sagsfil; engine: Motorsag } | undefined;
  #next = new WeakMap<Sagsfil, Naeste>();
  #whatIfs = new WeakMap<Sagsfil, WhatIfs>();
  #lastWhatIfs: WhatIfs = {};

  /** Reads a case that is JSON text or an object. Throws the engine's errors and keeps the former. */
  open(source: string | Sagsfil): { sag: Sagsfil; vurdering: Vurdering } {
    const engine = new (regn().Sag)(source);
    const sag = typeof source === 'string' ? (JSON.parse(source) as Sagsfil) : structuredClone(source);
    return { sag, vurdering: this.#hold(sag, engine).vurdering() };
  }

  /** Throws the engine's errors. */
  assess(sag: Sagsfil): Vurdering {
    return this.#at(sag).vurdering();
  }

  /** Assesses `sag`, which differs from `before` in the answer to one fact. Throws the engine's errors. */
  assessAnswer(before: Sagsfil, faktum: Faktumnavn, sag: Sagsfil): Vurdering {
    const engine = this.#at(before);
    engine.svar(faktum, sag.fakta?.[faktum]);
    this.#held = { sag, engine };
    return engine.vurdering();
  }

  /** What to ask next. */
  next(sag: Sagsfil): Naeste {
    const found = this.#next.get(sag) ?? this.#at(sag).naeste();
    this.#next.set(sag, found);
    return found;
  }

  /** What would change the conclusion of an area; shares structure with the answer of the version before. */
  whatIf(sag: Sagsfil, omraade: Omraade): OmraadeHvadHvis {
    const known = this.#whatIfs.get(sag) ?? {};
    this.#whatIfs.set(sag, known);
    const found = known[omraade] ?? shareStructure(this.#lastWhatIfs[omraade], this.#at(sag).hvadHvis(omraade));
    known[omraade] = found;
    this.#lastWhatIfs[omraade] = found;
    return found;
  }

  #at(sag: Sagsfil): Motorsag {
    return this.#held?.sag === sag ? this.#held.engine : this.#hold(sag, new (regn().Sag)(sag));
  }

  #hold(sag: Sagsfil, engine: Motorsag): Motorsag {
    this.#held?.engine.free();
    this.#held = { sag, engine };
    return engine;
  }
}
