// SPDX-License-Identifier: MPL-2.0
/** Every element, registered: for a page that wants them all. */
export * from './define.ts';
