// SPDX-License-Identifier: MPL-2.0
/**
 * The graphics of the timeline: the axis and its marks. Hidden from screen readers; the words beside it say the same.
 */
import type { JSX } from 'preact';
import { memo } from '../grund/memo.tsx';
import type { Punkt, Stykke } from './tidslinjelayout.ts';

/** The shape of a mark. Each is distinct without its colour. */
export type Tegn =
  | 'dagen'
  | 'sket'
  | 'planlagt'
  | 'venter'
  | 'usikker'
  | 'overskredet'
  | 'opfyldt'
  | 'efterDatoen'
  | 'passeret';

/** The axis above a mark and below it; undefined where the axis ends. */
export interface Akseender {
  over: 'fortid' | 'fremtid' | undefined;
  under: 'fortid' | 'fremtid' | undefined;
}

const FIRKANT = 'M10 2 18 10 10 18 2 10Z';
const RUND = { cx: 10, cy: 10, r: 8 };

const TEGN: Record<Tegn, JSX.Element> = {
  dagen: (
    <>
      <circle class="hul" {...RUND} r={8.5} />
      <circle class="fyldt" {...RUND} r={4.5} />
    </>
  ),
  sket: <circle class="fyldt" {...RUND} r={5} />,
  planlagt: <circle class="hul" {...RUND} r={5} />,
  venter: <path class="hul" d={FIRKANT} />,
  usikker: (
    <>
      <path class="bund" d={FIRKANT} />
      <path class="hul stiplet" d={FIRKANT} />
    </>
  ),
  overskredet: (
    <>
      <path class="fyldt" d="M10 1 19.5 18.5H.5Z" />
      <path class="indeni" d="M10 7v5.5M10 14.6v1.9" />
    </>
  ),
  opfyldt: (
    <>
      <circle class="fyldt" {...RUND} />
      <path class="indeni" d="m5.8 10.4 2.9 2.9 5.5-6.2" />
    </>
  ),
  efterDatoen: (
    <>
      <circle class="hul" {...RUND} />
      <path class="streg" d="m5.8 10.4 2.9 2.9 5.5-6.2" />
    </>
  ),
  passeret: (
    <>
      <path class="hul" d={FIRKANT} />
      <path class="streg" d="M6 10h8" />
    </>
  ),
};

/** The shape for a point. */
export function tegnFor(punkt: Punkt): Tegn {
  if (punkt.slags === 'dagen') return 'dagen';
  if (punkt.slags === 'begivenhed') return punkt.planlagt ? 'planlagt' : 'sket';
  if (punkt.slags === 'alternativ') return 'usikker';
  const { frist } = punkt;
  const { slags, sket } = frist.tilstand;
  switch (slags) {
    case 'loeber':
    case 'iDag':
      return frist.regnskab.usikkert.length > 0 ? 'usikker' : 'venter';
    case 'forSent':
      return 'efterDatoen';
    case 'afloest':
      return sket !== undefined && sket > frist.dato ? 'efterDatoen' : 'passeret';
    case 'usikker':
      return 'passeret';
    case 'overskredet':
    case 'opfyldt':
      return slags;
  }
}

/** A mark with the axis above and below it, as high as the text beside it. */
export const Akse = memo(({ over, under, tegn }: Akseender & { tegn?: Tegn }) => {
  return (
    <svg class="akse" aria-hidden="true">
      {over && <line class={over} x1="50%" x2="50%" y1="-.5em" y2=".75em" />}
      {under && <line class={under} x1="50%" x2="50%" y1=".75em" y2="100%" />}
      {tegn && (
        <svg class={`tegn ${tegn}`} x=".1em" y=".1em" width="1.3em" height="1.3em" viewBox="0 0 20 20">
          {TEGN[tegn]}
        </svg>
      )}
    </svg>
  );
});

/** Half the width of a tick across the axis, in percent. Weekend ticks are short, so that five days form a group. */
const STREG: Record<Stykke['streger'][number]['slags'], number> = { friDag: 13, dagstreg: 32, mandag: 46 };

/** The axis between two rows, with a tick for every day or every Monday, or broken. */
export function Aksestykke({ stykke, tid }: { stykke: Stykke; tid: 'fortid' | 'fremtid' }): JSX.Element {
  if (stykke.brud) {
    return (
      <svg class="akse" aria-hidden="true">
        <line class={tid} x1="50%" x2="50%" y1="0" y2="40%" />
        <line class={tid} x1="50%" x2="50%" y1="60%" y2="100%" />
        <line class="bruddet" x1="20%" x2="80%" y1="45%" y2="35%" />
        <line class="bruddet" x1="20%" x2="80%" y1="65%" y2="55%" />
      </svg>
    );
  }
  return (
    <svg class="akse" aria-hidden="true">
      {stykke.streger.map(({ procent, slags }) => (
        <line
          key={procent}
          class={slags}
          x1={`${50 - STREG[slags]}%`}
          x2={`${50 + STREG[slags]}%`}
          y1={`${procent}%`}
          y2={`${procent}%`}
        />
      ))}
      <line class={tid} x1="50%" x2="50%" y1="0" y2="100%" />
    </svg>
  );
}
