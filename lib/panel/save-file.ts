/** Hands text to the browser as a download. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is plenty for the largest history.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
