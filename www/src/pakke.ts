// SPDX-License-Identifier: MPL-2.0
/** The entry point of the npm package: the engine, its bytes included, ready to call. */
import { initSync } from '../kerne/pkg/kerne.js';
import bytes from '../kerne/pkg/kerne.wasm';

initSync({ module: bytes });

export {
  brev,
  fakta,
  hvadHvis,
  ics,
  mangelliste,
  naeste,
  notat,
  ord,
  regler,
  Sag,
  sammenlign,
  skema,
  tjek,
  version,
  vurder,
} from '../kerne/pkg/kerne.js';
export type * from '../kerne/pkg/kerne.js';
