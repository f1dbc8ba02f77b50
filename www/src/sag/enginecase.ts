// SPDX-License-Identifier: MPL-2.0
/** One element's case in the engine's memory. The engine holds one version: the last one used. */
import { shareStructure } from '../grund/sharestructure.ts';
import type { Faktumnavn, Motorsag, Naeste, Omraade, OmraadeHvadHvis, Sagsfil, Vurdering } from '../grund/typer.ts';
import { regn } from './kerne.ts';

type WhatIfs = Partial<Record<Omraade, OmraadeHvadHvis>>;

/** Answers for any version of the case, and loads it if the engine holds another one. */
export class EngineCase {
  #held: { sag: Sagsfil; engine: Motorsag } | undefined;
  #next = new WeakMap<Sagsfil, Naeste>();
  #whatIfs = new WeakMap<Sagsfil, WhatIfs>();
  #lastWhatIfs: WhatIfs = {};

  /** Loads a case, JSON text or an object. Throws the engine's errors and then keeps the former. */
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

  /** The next question. */
  next(sag: Sagsfil): Naeste {
    const found = this.#next.get(sag) ?? this.#at(sag).naeste();
    this.#next.set(sag, found);
    return found;
  }

  /** The answers that would change an area's conclusion; shares structure with the former result. */
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
