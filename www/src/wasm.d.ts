// SPDX-License-Identifier: MPL-2.0
/** A WebAssembly file, inlined as its bytes. */
declare module '*.wasm' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

/** A style sheet, inlined as text. */
declare module '*.css' {
  const css: string;
  export default css;
}
