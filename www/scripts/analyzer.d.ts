// SPDX-License-Identifier: MPL-2.0
/** The part of the analyzer that we use; its own types do not declare what its index exports. */
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
  /** Its bundled TypeScript, a different version from this package's. */
  export const ts: {
    ScriptTarget: { ES2022: number };
    ScriptKind: { TSX: number };
    createSourceFile(name: string, text: string, target: number, parents: boolean, kind: number): object;
  };
  export function create(options: { modules: object[]; plugins: Plugin[] }): Manifest;
}
