/** The part of `edtf` (which ships no types) that the tests use. */
declare module 'edtf' {
  /** Parses an EDTF string; `min` and `max` are its first and last moment, in milliseconds since 1970. Throws on others. */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
