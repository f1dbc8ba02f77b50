// SPDX-License-Identifier: MPL-2.0
/** The engine's types under the names that this page uses, and which conclusions each area has. */
import type { Fakta, Fund, Konklusion, Omraadenavn, Sagsdata } from '../../kerne/pkg/kerne.js';

export type {
  AdvarselSvar as Advarsel,
  Aendring,
  Afsnitsnavn,
  Alvor,
  Blok,
  Brev,
  Brevafsnit,
  Del,
  Ejer,
  Enhed,
  Fakta,
  Faktumnavn,
  Faktumoplysning as Faktum,
  Fejl,
  FristSvar as Frist,
  Fund,
  Gruppe,
  Henvisning,
  Hvem,
  Katalog,
  Konklusion,
  Krav,
  Kvittering,
  Maade,
  Mangelliste,
  Naeste,
  OmraadeHvadHvis,
  Omraadenavn as Omraade,
  OvervejelseSvar as Overvejelse,
  P101Fejl,
  PligtSvar as Pligt,
  RegelSvar as Regel,
  Retning,
  Sag as Motorsag,
  Sagsdata as Sagsfil,
  Styrke,
  Tjek,
  Udfald,
  Vaerdioplysning as Vaerdi,
  Vurdering,
} from '../../kerne/pkg/kerne.js';

/** The facts that are a day. */
export type Datofaktum = { [F in keyof Fakta]-?: string extends NonNullable<Fakta[F]> ? F : never }[keyof Fakta];

/** An answer to a fact, whatever its type. */
export type Svar = boolean | number | string | readonly string[];

export type Intensitet = NonNullable<Fakta['visiteretIntensitet']>;

/** The decision of a case, and what its keys can hold. */
export type Afgoerelse = NonNullable<Sagsdata['afgoerelse']>;
export type Afgoerelsestype = NonNullable<Afgoerelse['type']>;
export type Forsendelse = NonNullable<Afgoerelse['forsendelse']>;
export type Fravigelse = NonNullable<Afgoerelse['fravigelse']>;
export type Fravigelsesgrund = NonNullable<Fravigelse['grund']>;
export type Tilbudssted = NonNullable<Afgoerelse['tilbud']>;
export type Borger = NonNullable<Sagsdata['borger']>;
/** The id of a finding. */
export type Fundnavn = Fund['id'];

/** What each area can conclude beside that it is not settled. */
interface Afklaret {
  omfattet: 'ja' | 'nej';
  intensitet: 'ambulant' | 'dag' | 'doegn' | 'skoen';
  fritValg: 'ret' | 'ingenRet';
  begraensning: 'kan' | 'kanIkke';
  anonym: 'iMaalgruppen' | 'udenForMaalgruppen';
  afdaekning: 'fuldstaendig' | 'ufuldstaendig';
  kontrakt: 'skalTilbydes' | 'kanTilbydes' | 'kanIkke';
  tilbageholdelse: 'betingelserOpfyldt' | 'betingelserIkkeOpfyldt';
}

export type Konklusioner = { [O in Omraadenavn]: Afklaret[O] | 'uafklaret' };

type Sandt<T extends true> = T;
/** Does not compile when the engine has a conclusion that no area of the table above has. */
export type AlleErMed = Sandt<[Konklusion] extends [Konklusioner[Omraadenavn]] ? true : false>;
