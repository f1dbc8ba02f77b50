// SPDX-License-Identifier: MPL-2.0
/** A WebAssembly file, taken into the bundle as its bytes. */
declare module '*.wasm' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

/** A style sheet; the build puts it beside the script. */
declare module '*.css';
