// SPDX-License-Identifier: MPL-2.0
// The custom elements manifest: the public API of the elements, read from their sources.
import { create, ts } from '@custom-elements-manifest/analyzer';
import { readFile } from 'node:fs/promises';

/** The files of the package with their sources. @type {Record<string, string>} */
const MODULES = {
  'element.js': '../src/element/p101-afgoerelse.tsx',
  'define.js': '../src/element/define.ts',
};

/** Members that the analyzer finds but a page neither reads nor calls. */
const INTERNAL = ['formAssociated', 'observedAttributes', 'formAssociatedCallback', 'formResetCallback', 'adoptedStyleSheets'];

/** Keeps public members only. @type {Parameters<typeof create>[0]['plugins'][number]} */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const { members = [], events = [] } = declaration;
        declaration.members = members.filter(
          ({ name, privacy }) => privacy !== 'private' && !name.startsWith('#') && !INTERNAL.includes(name),
        );
        // Removes a false event: one function dispatches all events and takes the name as an argument, which the
        // analyzer reads as a name.
        declaration.events = events.filter(({ name }) => name.startsWith('p101-'));
      }
    }
  },
};

/** The manifest as JSON text. */
export async function manifest() {
  const modules = await Promise.all(
    Object.entries(MODULES).map(async ([name, source]) => {
      const text = await readFile(new URL(source, import.meta.url), 'utf8');
      const { ES2022 } = ts.ScriptTarget;
      return ts.createSourceFile(name, text.replaceAll('./p101-afgoerelse.tsx', './element.js'), ES2022, true, ts.ScriptKind.TSX);
    }),
  );
  return `${JSON.stringify(create({ modules, plugins: [publicOnly] }), null, 2)}\n`;
}
