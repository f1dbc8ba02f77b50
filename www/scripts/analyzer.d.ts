// SPDX-License-Identifier: MPL-2.0
/** What is used of the analyzer, whose own types do not say what its index exports. */
declare module '@custom-elements-manifest/analyzer' {
  interface Named {
    name: string;
    privacy?: string;
  }
  interface Manifest {
    modules: { declarations?: { members?: Named[]; events?: Named[] }[] }[];
  }
  interface Plugin {
    name: string;
    packageLinkPhase(phase: { customElementsManifest: Manifest }): void;
  }
  /** Its own TypeScript, which is another one than that of this package. */
  export const ts: {
    ScriptTarget: { ES2022: number };
    ScriptKind: { TSX: number };
    createSourceFile(name: string, text: string, target: number, parents: boolean, kind: number): object;
  };
  export function create(options: { modules: object[]; plugins: Plugin[] }): Manifest;
}
