// SPDX-License-Identifier: MPL-2.0
/** The engine's types under the names that this page uses, and which conclusions each area has. */
import type { Fakta, Konklusion, Omraadenavn } from '../kerne/pkg/kerne.js';

export type {
  AdvarselSvar as Advarsel,
  Aendring,
  Enhed,
  Fakta,
  Faktumnavn,
  Faktumoplysning as Faktum,
  Fejl,
  FristSvar as Frist,
  Gruppe,
  Henvisning,
  HvadHvis,
  Konklusion,
  Kvittering,
  Maade,
  Naeste,
  Omraadenavn as Omraade,
  OvervejelseSvar as Overvejelse,
  P101Fejl,
  PligtSvar as Pligt,
  RegelSvar as Regel,
  Retning,
  Sagsdata as Sagsfil,
  Styrke,
  Udfald,
  Vaerdioplysning as Vaerdi,
  Vurdering,
} from '../kerne/pkg/kerne.js';

/** An answer to a fact, whatever its type. */
export type Svar = boolean | number | string | readonly string[];

export type Intensitet = NonNullable<Fakta['visiteretIntensitet']>;

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
