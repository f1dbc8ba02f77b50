// SPDX-License-Identifier: MPL-2.0
/** Which section is in view, and where the focus goes. */
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Faktumnavn, Gruppe } from '../grund/typer.ts';
import { katalog } from '../sag/katalog.ts';
import { naeste, type Tilstand } from '../sag/tilstand.ts';
import type { Visning } from '../svar/svar.tsx';
import { SEKTIONER, type Sektion, sektionForElement, sektionForFaktum } from './sektioner.ts';
import type { Vaert } from './vaert.ts';

/** The ways to move about in a case; the same object for as long as the element is shown. */
export interface Veje {
  /** Shows a section and moves the focus to its heading. */
  vaelg: (sektion: Sektion) => void;
  /** Moves the focus to the heading of the section that is in view. */
  bliv: () => void;
  /** Shows the question of a fact and moves the focus to its answer. */
  gaaTil: (faktum: Faktumnavn) => void;
  /** Moves the focus to an element, or to the first control in it. */
  gaaTilElement: (id: string) => void;
  skiftGruppe: (gruppe: Gruppe) => void;
  /** Another case begins at its first section, with the group of the next question open. */
  begynd: (tilstand: Tilstand) => void;
}

export interface Navigation {
  sektion: Sektion;
  visning: Visning;
  veje: Veje;
}

/** The id of the heading of a section. */
export function sektionshoved(sektion: Sektion): string {
  return `h-sektion-${sektion}`;
}

/** The open groups of a case that nobody has opened any of: the first of each section, and that of the next question. */
function foersteVisning(tilstand: Tilstand): Visning {
  const foerste = Object.values(SEKTIONER).flatMap(({ grupper }) => grupper.slice(0, 1));
  const { faktum } = naeste(tilstand);
  const naestes = faktum === undefined ? undefined : katalog().get(faktum)?.gruppe;
  return { aabne: new Set(naestes === undefined ? foerste : [...foerste, naestes]), maal: undefined };
}

export function useNavigation(vaert: Vaert): Navigation {
  const [sektion, saetSektion] = useState<Sektion>('henvendelse');
  const [visning, saetVisning] = useState(() => foersteVisning(vaert.model.state));
  const saetMaal = useFokus(vaert);
  const iSyne = useRef(sektion);
  iSyne.current = sektion;
  const veje = useRef<Veje>();
  veje.current ??= {
    vaelg: (ny) => {
      saetSektion(ny);
      saetMaal(sektionshoved(ny));
    },
    bliv: () => saetMaal(sektionshoved(iSyne.current)),
    gaaTil: (faktum) => {
      const gruppe = katalog().get(faktum)?.gruppe;
      const ny = sektionForFaktum(faktum);
      if (!gruppe || !ny) return;
      saetSektion(ny);
      saetVisning(({ aabne }) => ({ aabne: new Set([...aabne, gruppe]), maal: { faktum } }));
      saetMaal(`svar-${faktum}`);
    },
    gaaTilElement: (id) => {
      const ny = sektionForElement(id);
      if (ny) saetSektion(ny);
      saetMaal(id);
    },
    skiftGruppe: (gruppe) =>
      saetVisning((foer) => {
        const aabne = new Set(foer.aabne);
        if (!aabne.delete(gruppe)) aabne.add(gruppe);
        return { ...foer, aabne };
      }),
    begynd: (ny) => {
      saetSektion('henvendelse');
      saetVisning(foersteVisning(ny));
    },
  };
  return { sektion, visning, veje: veje.current };
}

/**
 * How often it is tried while an element that was gone to has not come yet, as the letter follows a moment later, or cannot
 * take the focus yet, as a window before it is about to close.
 */
const FORSOEG = 4;

/** Moves the focus to an element, by its id, once it has been drawn. */
function useFokus(vaert: Vaert): (id: string) => void {
  const [, tegn] = useReducer((nr: number) => nr + 1, 0);
  const venter = useRef<{ id: string; forsoeg: number }>();
  const proev = (): void => {
    const maal = venter.current;
    if (!maal) return;
    const { rod } = vaert.omgivelser;
    const element = find(rod, maal.id);
    fokuser(element);
    maal.forsoeg -= 1;
    if (maal.forsoeg === 0 || (element && rod.activeElement === element)) venter.current = undefined;
  };
  useLayoutEffect(() => {
    // The parts that follow the case by themselves are drawn right after this one.
    if (venter.current) queueMicrotask(proev);
  });
  useLayoutEffect(() => vaert.subscribe(() => venter.current && setTimeout(proev)), [vaert]);
  return (id) => {
    venter.current = { id, forsoeg: FORSOEG };
    tegn(undefined);
  };
}

/** The element itself where it can take the focus, else its chosen answer or its first control. */
function find(rod: ShadowRoot, id: string): HTMLElement | null | undefined {
  const element = rod.getElementById(id);
  if (!element || element.tabIndex >= 0 || element.hasAttribute('tabindex')) return element;
  return element.querySelector<HTMLElement>('input:checked') ?? element.querySelector<HTMLElement>('input, select, textarea');
}

function fokuser(element: HTMLElement | null | undefined): void {
  element?.scrollIntoView({ block: element.closest('h2, h3, h4, h5, h6') ? 'nearest' : 'center' });
  element?.focus({ preventScroll: true });
}
