// SPDX-License-Identifier: MPL-2.0
/** A WebAssembly file, taken into the bundle as its bytes. */
declare module '*.wasm' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

/** A style sheet, taken into the bundle as its text. */
declare module '*.css' {
  const css: string;
  export default css;
}
