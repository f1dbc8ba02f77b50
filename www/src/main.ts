// SPDX-License-Identifier: MPL-2.0
/** The page of dist/index.html. */
import { h, render } from 'preact';
import { version } from './kerne.ts';

const root = document.getElementById('side');
if (root) render(h('h1', null, `Paragraf 101, version ${version()}`), root);
