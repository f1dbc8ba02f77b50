// SPDX-License-Identifier: MPL-2.0
/**
 * The engine, ready to be called. Its bytes are part of the bundle, so starting it asks the network for nothing.
 * The rest of www/src reaches the engine through this file alone.
 */
import { initSync, Sag, fakta, hvadHvis, naeste, version } from '../kerne/pkg/kerne.js';
import bytes from '../kerne/pkg/kerne.wasm';

initSync({ module: bytes });

export { Sag, fakta, hvadHvis, naeste, version };
