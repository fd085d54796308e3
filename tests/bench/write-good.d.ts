/** write-good 1.0.8 ships no types; the benchmark needs its one function only. */
declare module 'write-good' {
  export default function writeGood(text: string): readonly { readonly index: number; readonly reason: string }[];
}
