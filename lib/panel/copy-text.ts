/** Copies, and gives the sentence about what came of it. */
export function copyText(text: string): Promise<string> {
  return navigator.clipboard.writeText(text).then(
    () => 'Copied.',
    () => 'The browser did not let it be copied.',
  );
}
