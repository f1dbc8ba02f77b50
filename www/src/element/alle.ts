// SPDX-License-Identifier: MPL-2.0
/** Every element, registered: for a page that wants them all. */
export * from '../anonym/define.ts';
export * from './define.ts';
