// SPDX-License-Identifier: MPL-2.0
/** The answers: every fact, by the part of the case that it belongs to. */
import { Fragment, type JSX } from 'preact';
import { Datofelt } from './datofelt.tsx';
import { KATALOG, spoergsmaal, svarIOrd, useSide } from '../faelles.tsx';
import { Felt } from './felter.tsx';
import { ubrudt } from '../sprog.ts';
import { GRUPPER, T } from '../tekster.ts';
import { mangler, svarPaa } from '../element/tilstand.ts';
import type { Faktum, Faktumnavn, Gruppe } from '../typer.ts';

const FAKTA: readonly Faktum[] = [...KATALOG.values()];
const GRUPPENAVNE: readonly Gruppe[] = [...new Set(FAKTA.map((faktum) => faktum.gruppe))];

export interface Visning {
  /** The open groups. */
  aabne: ReadonlySet<Gruppe>;
  /** The facts that were missing when the filter was set; undefined: no filter. */
  kun: ReadonlySet<Faktumnavn> | undefined;
}

interface Props {
  visning: Visning;
  vis: (visning: Visning) => void;
}

/** The day that the case is assessed on: not a fact, but as much of the case. */
function Vurderingsdato({ paaDag }: { paaDag: (dato: string) => void }): JSX.Element {
  const { tilstand } = useSide();
  return (
    <fieldset class="felt vurderingsdato" aria-describedby="hjaelp-vurderingsdato">
      <legend>{T.vurderingsdato}</legend>
      <p class="hjaelp" id="hjaelp-vurderingsdato">
        {T.vurderingsdatoHjaelp}
      </p>
      <Datofelt
        key={tilstand.nr}
        id="vurderingsdato"
        svar={tilstand.sag.vurderingsdato}
        vaelg={(dato) => dato !== undefined && paaDag(dato)}
        beskrevet="hjaelp-vurderingsdato"
        kraevet
      />
    </fieldset>
  );
}

function Gruppeafsnit({ gruppe, fakta, visning, vis }: Props & { gruppe: Gruppe; fakta: readonly Faktum[] }): JSX.Element {
  const { tilstand } = useSide();
  const aaben = visning.aabne.has(gruppe);
  const manglende = mangler(tilstand);
  const alle = FAKTA.filter((faktum) => faktum.gruppe === gruppe);
  const besvarede = alle.filter(({ id }) => svarPaa(tilstand, id) !== undefined).length;
  const antal = alle.filter(({ id }) => manglende.has(id)).length;
  const skift = (): void => {
    const aabne = new Set(visning.aabne);
    if (!aabne.delete(gruppe)) aabne.add(gruppe);
    vis({ ...visning, aabne });
  };
  return (
    <section class="gruppe">
      <h3>
        <button type="button" aria-expanded={aaben} aria-controls={`gruppe-${gruppe}`} onClick={skift}>
          <span class="gruppenavn">{ubrudt(GRUPPER[gruppe])}</span>
          <span class="gruppetal">
            {T.besvaret(besvarede, alle.length)}
            {antal > 0 && <span class="maerke kan">{T.manglerIGruppe(antal)}</span>}
          </span>
        </button>
      </h3>
      <div id={`gruppe-${gruppe}`} hidden={!aaben}>
        {aaben && fakta.map((faktum) => <Felt key={faktum.id} faktum={faktum} mangler={manglende.has(faktum.id)} />)}
      </div>
    </section>
  );
}

/** The answers on paper. */
export function Svarliste(): JSX.Element {
  const { tilstand } = useSide();
  return (
    <section class="kort kunprint" aria-labelledby="h-svarliste">
      <h3 id="h-svarliste">{T.svarliste}</h3>
      <dl>
        {FAKTA.map(({ id }) => {
          const svar = svarPaa(tilstand, id);
          return (
            svar !== undefined && (
              <Fragment key={id}>
                <dt>{spoergsmaal(id)}</dt>
                <dd>{svarIOrd(id, svar)}</dd>
              </Fragment>
            )
          );
        })}
      </dl>
    </section>
  );
}

export function Svarafsnit({ visning, vis, paaDag }: Props & { paaDag: (dato: string) => void }): JSX.Element {
  const { tilstand } = useSide();
  const manglende = mangler(tilstand);
  // What was missing when the filter was set stays, so that an answer does not vanish under the hand that gives it.
  const vises = ({ id }: Faktum): boolean => visning.kun === undefined || visning.kun.has(id) || manglende.has(id);
  const fakta = FAKTA.filter(vises);
  const filtrer = (til: boolean): void => {
    const medMangler = FAKTA.filter(({ id }) => manglende.has(id)).map(({ gruppe }) => gruppe);
    vis(til ? { kun: manglende, aabne: new Set(medMangler) } : { ...visning, kun: undefined });
  };
  return (
    <section class="svar" aria-labelledby="h-svar">
      <div class="svarhoved">
        <h2 id="h-svar" tabIndex={-1}>
          {T.oplysninger}
        </h2>
        <label class="valg filter">
          <input
            type="checkbox"
            autocomplete="off"
            checked={visning.kun !== undefined}
            onChange={({ currentTarget }) => filtrer(currentTarget.checked)}
          />
          <span>{T.kunMangler}</span>
        </label>
      </div>
      {visning.kun === undefined && <Vurderingsdato paaDag={paaDag} />}
      {fakta.length === 0 && <p class="daempet">{T.ingenMangler}</p>}
      {GRUPPENAVNE.map((gruppe) => {
        const i = fakta.filter((faktum) => faktum.gruppe === gruppe);
        return (
          i.length > 0 && <Gruppeafsnit key={gruppe} gruppe={gruppe} fakta={i} visning={visning} vis={vis} />
        );
      })}
    </section>
  );
}
