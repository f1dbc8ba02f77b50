// SPDX-License-Identifier: MPL-2.0
/** The engine's types under the names that this page uses. */
import type { Fakta, Fund, Sagsdata } from '../../kerne/pkg/kerne.js';

export type {
  AdvarselSvar as Advarsel,
  Aendring,
  Afgoerelsestype,
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
  Forsendelse,
  Fravigelsesgrund,
  FristSvar as Frist,
  Fund,
  Gruppe,
  Henvisning,
  Hvem,
  Katalog,
  Konklusion,
  Konklusionsord,
  Krav,
  Kvittering,
  Maade,
  Mangelliste,
  Naeste,
  OmraadeHvadHvis,
  Omraadenavn as Omraade,
  Ordliste,
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
export type Fravigelse = NonNullable<Afgoerelse['fravigelse']>;
export type Tilbudssted = NonNullable<Afgoerelse['tilbud']>;
export type Borger = NonNullable<Sagsdata['borger']>;
/** The id of a finding. */
export type Fundnavn = Fund['id'];
