// SPDX-License-Identifier: MPL-2.0
/** Reasons: rows of the law, each a line that expands to its sources and facts. */
import type { JSX } from 'preact';
import { Foldet, Overskrift, tilSvar } from '../felter/dele.tsx';
import { Kilder } from '../felter/kilder.tsx';
import { type Kept, useKeepHidden } from '../grund/keephidden.ts';
import { memo } from '../grund/memo.tsx';
import { saetning, ubrudt } from '../grund/sprog.ts';
import type { Faktumnavn, Henvisning } from '../grund/typer.ts';
import { katalog, svarIOrd } from '../sag/katalog.ts';
import { type Side, useSide } from '../sag/side.ts';
import { useSelector } from '../sag/store.ts';
import { T } from '../sag/tekster.ts';
import { svarPaa } from '../sag/tilstand.ts';

export interface Grund {
  id: string;
  hvad: string;
  trin?: string;
  fakta: readonly Faktumnavn[];
  kilder: readonly Henvisning[];
}

interface Tilfoejet<T> {
  /** The prefix of a line. */
  maerke?: (grund: T) => string;
  /** The link from a line to the answer it is mainly about, beside its sources. */
  vej?: Side;
}

interface Grunddata<T> extends Tilfoejet<T> {
  titel: string;
  grunde: readonly T[];
}

/** Reasons under a heading, hidden while there are none. */
export function Grunddel<T extends Grund>({ titel, grunde, ...tilfoejet }: Grunddata<T>): JSX.Element | null {
  const bevarede = useKeepHidden(grunde);
  return bevarede.length === 0 ? null : del(titel, grunde.length > 0, grundliste(bevarede, tilfoejet));
}

/** A headed part of a card. */
export function del(titel: string, vises: boolean, ...indhold: JSX.Element[]): JSX.Element {
  return (
    <section class="del" hidden={!vises}>
      {[<Overskrift trin={2}>{titel}</Overskrift>, ...indhold]}
    </section>
  );
}

export function grundliste<T extends Grund>(grunde: readonly Kept<T>[], { maerke, vej }: Tilfoejet<T> = {}): JSX.Element {
  return (
    <ul class="grundliste">
      {grunde.map(({ row, shown }) => (
        <Grundlinje key={row.id} grund={row} vises={shown} maerke={maerke?.(row)} vej={vej} />
      ))}
    </ul>
  );
}

interface Linjedata {
  grund: Grund;
  vises: boolean;
  maerke: string | undefined;
  vej: Side | undefined;
}

/**
 * One reason, in terms of the citizen's own facts where they carry it; it expands to the rule, its sources and those
 * facts.
 */
export const Grundlinje = memo(({ grund, vises, maerke, vej }: Linjedata) => {
  const { id, hvad, trin, fakta, kilder } = grund;
  const [foerste] = fakta;
  const titel = [maerke !== undefined && <span class="maerke">{maerke}</span>, ' ', <span>{saetning(trin ?? hvad)}</span>];
  const children = (): JSX.Element => (
    <>
      {trin !== undefined && (
        <p>
          <b>{T.reglen}</b> {ubrudt(hvad)}
        </p>
      )}
      <p class="id">{id}</p>
      <Fakta fakta={fakta.filter((faktum) => katalog().has(faktum))} />
      <Kilder kilder={kilder} />
    </>
  );
  return (
    <li class="grundlinje" hidden={!vises}>
      <Foldet titel={titel}>{children}</Foldet>
      {vej && foerste !== undefined && tilSvar(vej, foerste, T.retSvar)}
      {vej && <span class="daempet">{ubrudt(kilder.map(({ sted }) => sted).join('; '))}</span>}
    </li>
  );
});

/** The basis of a reason: each fact with its answer, and a link to the question. */
function Fakta({ fakta }: { fakta: readonly Faktumnavn[] }): JSX.Element | null {
  const side = useSide();
  const svarene = useSelector((tilstand) => fakta.map((faktum) => svarPaa(tilstand, faktum)));
  if (fakta.length === 0) return null;
  return (
    <ul class="grundfakta">
      {fakta.map((faktum, nr) => {
        const svar = svarene[nr];
        return (
          <li key={faktum}>
            {tilSvar(side, faktum)} <b>{svar === undefined ? T.ikkeOplyst.toLowerCase() : svarIOrd(faktum, svar)}</b>
          </li>
        );
      })}
    </ul>
  );
}
