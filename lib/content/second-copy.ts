/** Says nothing about who asks. */
const QUESTION = 'layer';

/**
 * Answers whether this copy is the one that coaches on this page. Two copies of the extension (one from a store, one
 * unpacked) share a page but no memory; a cancelable event is the only thing that passes between them, and it leaves no
 * trace in the page. The first that opens a box coaches; a copy that an update orphaned gives way.
 */
export function claimPage(alive: () => boolean, gone: () => void, signal: AbortSignal): () => boolean {
  let mine = false;
  return () => {
    if (mine) return true;
    mine = document.dispatchEvent(new Event(QUESTION, { cancelable: true }));
    const answer = (event: Event) => (alive() ? event.preventDefault() : gone());
    if (mine) document.addEventListener(QUESTION, answer, { signal });
    return mine;
  };
}
