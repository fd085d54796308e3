import type { Span } from '../engine/types.ts';

/** What a person wrote in an editable element, and where each UTF-16 unit of it stands in the page. */
export interface Reading {
  readonly text: string;
  /** Null when the span does not lie within the text. */
  range(span: Span): Range | null;
  /** Offset in the text of a place in the page; the nearest one after it where the place itself was dropped. */
  offsetAt(node: Node, offset: number): number;
  /** Whether a quote, a signature, a picture or another dropped part lies inside the span's range. */
  crosses(span: Span): boolean;
}

/** Tags that end a line; every other tag is transparent, so that bold or a link never splits a sentence. */
const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|D[DLT]|DIV|FIGURE|FOOTER|FORM|H[1-6R]|HEADER|LI|MAIN|[OU]L|P|PRE|SECTION|T[DHR]|TABLE|TBODY)$/;
/** No words of the person's own, on any site. */
const NOT_WORDS =
  '[contenteditable=false],[aria-hidden=true],button,img:not([data-emoji]),input,script,select,style,svg,textarea,video';

/** Characters without width or meaning; the joiner U+200D stays because emoji are built with it. */
const ZERO_WIDTH = /(?!\u200d)\p{Cf}/u;
const PICTOGRAPH = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const INCOMPARABLE = new RegExp(`[\\s\\u200d\\ufe0f]|${ZERO_WIDTH.source}|${PICTOGRAPH.source}`, 'gu');

/** Words as they compare: no white space, no zero-width characters, no emoji (which may be pictures). */
export const bareWords = (text: string): string => text.replace(INCOMPARABLE, '');

/** Text offsets never count the line ends after the last line. */
export const withoutEnd = (text: string): string => text.replace(/\n+$/, '');

/** A text node with an offset, an element that stands for the character (-1), or null for a line that a block ended. */
type Place = readonly [Node, number] | null;
type Point = readonly [Node, number];

interface Units {
  readonly text: string;
  readonly places: readonly Place[];
  /** Text offsets at which something was left out. */
  readonly gaps: readonly number[];
}

function collect(root: HTMLElement, dropped: string): Units {
  const places: Place[] = [];
  const gaps: number[] = [];
  let text = '';
  let lineOpen = false;
  let anyLine = false;
  let endedBy: Place = null;
  let spaceLast = false;

  const put = (char: string, place: Place) => {
    text += char;
    places.push(place);
    spaceLast = false;
  };
  const openLine = () => {
    if (!lineOpen && anyLine) put('\n', endedBy);
    lineOpen = anyLine = true;
  };
  const endLine = (by: Place) => {
    if (!lineOpen) return;
    if (spaceLast) {
      text = text.slice(0, -1);
      places.pop();
    }
    lineOpen = spaceLast = false;
    endedBy = by;
  };
  const readText = (node: Text) => {
    const { whiteSpace } = getComputedStyle(node.parentElement ?? root);
    const kept = /^(pre|break)/.test(whiteSpace);
    for (let i = 0; i < node.length; i++) {
      const char = node.data.charAt(i);
      if (kept && char === '\n') {
        openLine();
        endLine([node, i]);
      } else if (!kept && /[ \t\n\r\f]/.test(char)) {
        if (!lineOpen || spaceLast) continue;
        put(' ', [node, i]);
        spaceLast = true;
      } else if (!ZERO_WIDTH.test(char)) {
        openLine();
        put(/[\t\u00a0\u202f]/.test(char) ? ' ' : char, [node, i]);
      }
    }
  };
  /** True when the walk goes into the element. */
  const enter = (element: Element): boolean => {
    const { tagName } = element;
    if (tagName === 'BR' || tagName === 'IMG') openLine();
    if (tagName === 'BR') endLine([element, -1]);
    if (BLOCK.test(tagName)) endLine(null);
    if (element.matches(dropped)) {
      // The dashes before a signature go with it.
      text = text.replace(/-- ?$/, '');
      places.length = text.length;
      gaps.push(text.length);
      return false;
    }
    // An emoji picture stands for its words.
    for (const unit of element.getAttribute('alt')?.split('') ?? []) put(unit, [element, -1]);
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
  return { text, places, gaps };
}

/**
 * Plain-text mode has no markers but the old mail habits: `> ` lines with the line that announces them, and `-- ` before
 * a signature. The announcement is translated, so only its colon counts; a long address wraps it (`On …, Dana` / `<dana@…> wrote:`).
 */
const PLAIN_QUOTE =
  /(?<![^\n])(((.*\n)?<)?[^>\n].*: *\n)?(>([> ].*)?(\n|$))+|(?<![^\n])-- ?(\n(?!>([> ]|\n|$)).*)*(\n|$)/g;

function withoutPlainQuotes({ text, places }: Units): Units {
  let from = 0;
  let keptText = '';
  const keptPlaces: Place[] = [];
  const gaps: number[] = [];
  const take = (to: number) => {
    for (; from < to; from++) {
      keptText += text.charAt(from);
      keptPlaces.push(places[from] ?? null);
    }
  };
  for (const quote of text.matchAll(PLAIN_QUOTE)) {
    take(quote.index);
    from += quote[0].length;
    gaps.push(keptText.length);
  }
  take(text.length);
  return { text: keptText, places: keptPlaces, gaps };
}

function beside(element: Node, after: 0 | 1): Point | null {
  const parent = element.parentNode;
  return parent && [parent, [...parent.childNodes].indexOf(element as ChildNode) + after];
}

/**
 * One walk gives text and map together; nothing is ever looked up again by its words. `dropped` selects the site's
 * quotes and signatures; pictures, controls, non-editable and hidden parts are dropped on every site.
 */
export function readEditable(root: HTMLElement, dropped: string = NOT_WORDS): Reading {
  let units = collect(root, `${dropped},${NOT_WORDS}`);
  if (!root.querySelector('*:not(br)')) units = withoutPlainQuotes(units);
  const { places, gaps } = units;
  const text = withoutEnd(units.text);

  const pointOf = (i: number, after: 0 | 1): Point | null => {
    const place = i < text.length ? places[i] : null;
    if (!place) return null;
    return place[1] < 0 ? beside(place[0], after) : [place[0], place[1] + after];
  };
  // A line that a block ended has no place of its own: its neighbour stands for it.
  const before = (i: number): Point => pointOf(i, 0) ?? pointOf(i - 1, 1) ?? [root, 0];
  const after = (i: number): Point => pointOf(i, 1) ?? pointOf(i + 1, 0) ?? [root, root.childNodes.length];

  return {
    text,
    range({ start, end }) {
      if (start < 0 || end < start || end > text.length) return null;
      const range = document.createRange();
      range.setStart(...before(start));
      range.setEnd(...(end > start ? after(end - 1) : before(start)));
      return range;
    },
    offsetAt(node, offset) {
      const point = document.createRange();
      point.setStart(node, offset);
      let low = 0;
      let high = text.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (point.comparePoint(...before(middle)) < 0) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    crosses: ({ start, end }) => gaps.some((gap) => gap < end && (gap > start || (gap === start && !places[gap]))),
  };
}
