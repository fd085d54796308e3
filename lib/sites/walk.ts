import { gatherUnits, type Place, type Units } from './units.ts';

/** Tags that end a line; every other tag is transparent, so that bold or a link never splits a sentence. */
const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|D[DLT]|DIV|FIGURE|FOOTER|FORM|H[1-6R]|HEADER|LI|MAIN|[OU]L|P|PRE|SECTION|T[DHR]|TABLE|TBODY)$/;

/** Characters without width or meaning; the joiner U+200D stays because emoji are built with it. */
export const ZERO_WIDTH = /(?!\u200d)\p{Cf}/u;
/** The same without those that need two units, which are parts of flags. */
const DROPPED = '(?![\\u200d\\u{10000}-\\u{10ffff}])\\p{Cf}';
/** White space that is no white space to the page, and reads as a space. */
const HARD_SPACE = /[\t\u00a0\u202f]/g;
/** What ends a stretch of a text node that is its own text. */
const COLLAPSES = new RegExp(`[\\t\\n\\r\\f][ \\t\\n\\r\\f]*| [ \\t\\n\\r\\f]+|${DROPPED}`, 'gu');
const BREAKS = new RegExp(`\\n|${DROPPED}`, 'gu');

/** Steps between two places where a walk can be left: some hundredths of a millisecond. */
const STRIDE = 32;

/**
 * Walks an editable once, as the page would lay it out: blocks and breaks end lines, white space collapses where the
 * page collapses it. `dropped` selects what is not the person's own words. Can be left and taken up again while the page
 * has not changed.
 */
export function* walking(root: HTMLElement, dropped: string): Generator<undefined, Units> {
  const units = gatherUnits();
  let steps = 0;
  let lineOpen = false;
  let anyLine = false;
  let endedBy: Place = null;
  let spaceLast = false;

  const put = (words: string, node: Node | null, offset: number) => {
    units.put(words, node, offset);
    spaceLast = false;
  };
  const openLine = () => {
    if (!lineOpen && anyLine) put('\n', endedBy?.[0] ?? null, endedBy?.[1] ?? 0);
    lineOpen = anyLine = true;
  };
  const endLine = (by: Place) => {
    if (!lineOpen) return;
    if (spaceLast) units.cut(1);
    lineOpen = spaceLast = false;
    endedBy = by;
  };
  /** A stretch in which nothing collapses but a space at its beginning. */
  const readStretch = (node: Text, start: number, end: number, kept: boolean) => {
    const doubled = !kept && node.data[start] === ' ' && (!lineOpen || spaceLast);
    const from = doubled ? start + 1 : start;
    if (from >= end) return;
    openLine();
    put(node.data.slice(from, end).replace(HARD_SPACE, ' '), node, from);
    spaceLast = !kept && node.data[end - 1] === ' ';
  };
  const readSeparator = (node: Text, at: number, char: string, kept: boolean) => {
    if (kept && char === '\n') {
      openLine();
      endLine([node, at]);
    } else if (!kept && /[ \t\n\r\f]/.test(char) && lineOpen && !spaceLast) {
      put(' ', node, at);
      spaceLast = true;
    }
  };
  function* readPieces(node: Text, kept: boolean) {
    let from = 0;
    for (const { 0: separator, index } of node.data.matchAll(kept ? BREAKS : COLLAPSES)) {
      readStretch(node, from, index, kept);
      readSeparator(node, index, separator.charAt(0), kept);
      from = index + separator.length;
      if (++steps % STRIDE === 0) yield;
    }
    readStretch(node, from, node.length, kept);
  }
  /** True when the walk goes into the element. */
  const enter = (element: Element): boolean => {
    const { tagName } = element;
    if (tagName === 'BR' || tagName === 'IMG') openLine();
    if (tagName === 'BR') endLine([element, -1]);
    if (BLOCK.test(tagName)) endLine(null);
    if (element.matches(dropped)) {
      // The dashes before a signature go with it.
      units.cut(/-- ?$/.exec(units.end(3))?.[0].length ?? 0);
      units.leaveOut();
      return false;
    }
    // An emoji picture stands for its words.
    const alt = element.getAttribute('alt');
    if (alt) put(alt, element, -1);
    return true;
  };

  // Not recursive: a hostile page nests deeper than the call stack.
  let node: Node | null = root.firstChild;
  while (node && node !== root) {
    if (++steps % STRIDE === 0) yield;
    if (node instanceof Text) {
      const { data } = node;
      const plain = data.search(COLLAPSES) < 0;
      // Asking for a style costs more than the rest; without white space to collapse it says nothing.
      const asks = !plain || data.startsWith(' ') || data.endsWith(' ');
      const kept = asks && /^(pre|break)/.test(getComputedStyle(node.parentElement ?? root).whiteSpace);
      if (plain) readStretch(node, 0, node.length, kept);
      else yield* readPieces(node, kept);
    }
    if (node instanceof Element && enter(node) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (BLOCK.test(node?.nodeName ?? '')) endLine(null);
    }
    if (node !== root) node = node?.nextSibling ?? null;
  }
  endLine(null);
  return units.done();
}
