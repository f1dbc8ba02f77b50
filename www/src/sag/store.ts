// SPDX-License-Identifier: MPL-2.0
/** The open case, for the parts of the page that read it. */
import { storeContext } from '../grund/store.tsx';
import type { Tilstand } from './tilstand.ts';

export const { StoreProvider: SagProvider, useStore, useSelector, KeepAlive, Deferred } = storeContext<Tilstand>('useStore');
