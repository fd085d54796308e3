import type { Place, Run, Units } from './units.ts';

/** Tags that end a line; every other tag is transparent, so that bold or a link never splits a sentence. */
const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|D[DLT]|DIV|FIGURE|FOOTER|FORM|H[1-6R]|HEADER|LI|MAIN|[OU]L|P|PRE|SECTION|T[DHR]|TABLE|TBODY)$/;

/** Characters without width or meaning; the joiner U+200D stays because emoji are built with it. */
export const ZERO_WIDTH = /(?!\u200d)\p{Cf}/u;
/** White space that is no white space to the page, and reads as a space. */
const HARD_SPACE = /[\t\u00a0\u202f]/g;
/** A text node without any of these is its own text. */
const COLLAPSES = new RegExp(`[\\t\\n\\r\\f]|  |${ZERO_WIDTH.source}`, 'u');
const BREAKS = new RegExp(`\\n|${ZERO_WIDTH.source}`, 'u');

/**
 * Walks an editable once, as the page would lay it out: blocks and breaks end lines, white space collapses where the
 * page collapses it. `dropped` selects what is not the person's own words.
 */
export function walk(root: HTMLElement, dropped: string): Units {
  const runs: Run[] = [];
  const gaps: number[] = [];
  let text = '';
  let lineOpen = false;
  let anyLine = false;
  let endedBy: Place = null;
  let spaceLast = false;

  const put = (words: string, node: Node | null, offset: number) => {
    const last = runs.at(-1);
    const joins = last && offset >= 0 && last.node === node && last.offset >= 0;
    if (joins && last.offset + last.length === offset)
      runs[runs.length - 1] = { ...last, length: last.length + words.length };
    else runs.push({ at: text.length, length: words.length, node, offset });
    text += words;
    spaceLast = false;
  };
  const cutTo = (length: number) => {
    text = text.slice(0, length);
    for (let last = runs.at(-1); last && last.at + last.length > length; last = runs.at(-1)) {
      runs.pop();
      if (last.at < length) runs.push({ ...last, length: length - last.at });
    }
  };
  const openLine = () => {
    if (!lineOpen && anyLine) put('\n', endedBy?.[0] ?? null, endedBy?.[1] ?? 0);
    lineOpen = anyLine = true;
  };
  const endLine = (by: Place) => {
    if (!lineOpen) return;
    if (spaceLast) cutTo(text.length - 1);
    lineOpen = spaceLast = false;
    endedBy = by;
  };
  const readCharacters = (node: Text, kept: boolean) => {
    for (let i = 0; i < node.length; i++) {
      const char = node.data.charAt(i);
      if (kept && char === '\n') {
        openLine();
        endLine([node, i]);
      } else if (!kept && /[ \t\n\r\f]/.test(char)) {
        if (!lineOpen || spaceLast) continue;
        put(' ', node, i);
        spaceLast = true;
      } else if (!ZERO_WIDTH.test(char)) {
        openLine();
        put(char.replace(HARD_SPACE, ' '), node, i);
      }
    }
  };
  const readText = (node: Text) => {
    const { data } = node;
    if (data === '') return;
    const kept = /^(pre|break)/.test(getComputedStyle(node.parentElement ?? root).whiteSpace);
    const asItIs = kept ? !BREAKS.test(data) : !COLLAPSES.test(data) && (data[0] !== ' ' || (lineOpen && !spaceLast));
    if (!asItIs) return readCharacters(node, kept);
    openLine();
    put(data.replace(HARD_SPACE, ' '), node, 0);
    spaceLast = !kept && data.endsWith(' ');
  };
  /** True when the walk goes into the element. */
  const enter = (element: Element): boolean => {
    const { tagName } = element;
    if (tagName === 'BR' || tagName === 'IMG') openLine();
    if (tagName === 'BR') endLine([element, -1]);
    if (BLOCK.test(tagName)) endLine(null);
    if (element.matches(dropped)) {
      // The dashes before a signature go with it.
      cutTo(text.replace(/-- ?$/, '').length);
      gaps.push(text.length);
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
    if (node instanceof Text) readText(node);
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
  return { text, runs, gaps };
}
