// SPDX-License-Identifier: MPL-2.0
/**
 * The engine, ready to be called. Its bytes are part of the bundle, so starting it asks the network for nothing.
 * The rest of www/src reaches the engine through this file alone; it is also the whole of the npm package.
 */
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
  regler,
  Sag,
  sammenlign,
  skema,
  tjek,
  version,
  vurder,
} from '../kerne/pkg/kerne.js';
export type * from '../kerne/pkg/kerne.js';
