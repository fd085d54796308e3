/** Says nothing about who asks. */
const QUESTION = 'layerquery';

export interface Claim {
  /** Whether this copy is the one that coaches on this page; asked whenever a box opens. */
  mine(): boolean;
}

/**
 * Two copies of the extension (one from a store, one unpacked) share a page but no memory; a cancelable event is the
 * only thing that passes between them, and it leaves no trace in the page. The first that opens a box coaches. A copy
 * that was orphaned by an update gives way.
 */
export function claimPage(page: Document, alive: () => boolean, gone: () => void, signal: AbortSignal): Claim {
  let mine = false;
  return {
    mine() {
      if (mine) return true;
      mine = page.dispatchEvent(new Event(QUESTION, { cancelable: true }));
      if (mine) {
        page.addEventListener(
          QUESTION,
          (event) => {
            if (alive()) event.preventDefault();
            else gone();
          },
          { signal },
        );
      }
      return mine;
    },
  };
}
