import type { Span } from '../engine/types.ts';
import { cutRuns, placeAt, type Run, type Units } from './units.ts';
import { walking, ZERO_WIDTH } from './walk.ts';

/** What a person wrote in an editable element, and where each UTF-16 unit of it stands in the page. */
export interface Reading {
  readonly text: string;
  /** With quotes and signatures that only their lines tell from one's own words. */
  readonly whole: string;
  /** Null when the span does not lie within the text. */
  range(span: Span): Range | null;
  /** Offset in the text of a place in the page; the nearest one after it where the place itself was dropped. */
  offsetAt(node: Node, offset: number): number;
  /** Whether a quote, a signature, a picture or another dropped part lies inside the span's range. */
  crosses(span: Span): boolean;
}

/** No words of the person's own, on any site. */
const NOT_WORDS =
  '[contenteditable=false],[aria-hidden=true],button,img:not([data-emoji]),input,script,select,style,svg,textarea,video';

const PICTOGRAPH = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const INCOMPARABLE = new RegExp(`[\\s\\u200d\\ufe0f]|${ZERO_WIDTH.source}|${PICTOGRAPH.source}`, 'gu');

/** Words as they compare: no white space, no zero-width characters, no emoji (which may be pictures). */
export const bareWords = (text: string): string => text.replace(INCOMPARABLE, '');

/** Text offsets never count the line ends after the last line. */
export const withoutEnd = (text: string): string => text.replace(/\n+$/, '');

type Point = readonly [Node, number];

/**
 * Plain-text mode has no markers but the old mail habits: `> ` lines with the line that announces them, and `-- ` before
 * a signature. The announcement is translated, so only its colon counts; a long address wraps
 * it (`On …, Dana` / `<dana@…> wrote:`), before the address or after it.
 */
const PLAIN_QUOTE =
  /(?<![^\n])(((.*\n)?<|((.*\n)?<|.*<)[^\s<>]{1,200}@[^\s<>]{1,200}>.*\n)?[^>\n].*[:：] *\n)?(>([> ].*)?(\n|$))+|(?<![^\n])-- ?(\n(?!>([> ]|\n|$)).*)*(\n|$)/g;

function withoutPlainQuotes({ text, runs }: Units): Units {
  let from = 0;
  let keptText = '';
  const keptRuns: Run[] = [];
  const gaps: number[] = [];
  const take = (to: number) => {
    keptRuns.push(...cutRuns(runs, from, to, keptText.length));
    keptText += text.slice(from, to);
    from = to;
  };
  for (const quote of text.matchAll(PLAIN_QUOTE)) {
    take(quote.index);
    from += quote[0].length;
    gaps.push(keptText.length);
  }
  take(text.length);
  return { text: keptText, runs: keptRuns, gaps };
}

/**
 * One walk gives text and map together; nothing is ever looked up again by its words. `dropped` selects the site's
 * quotes and signatures; pictures, controls, non-editable and hidden parts are dropped on every site. Can be left and
 * taken up again while the page has not changed.
 */
export function* reading(root: HTMLElement, dropped: string): Generator<undefined, Reading> {
  let units = yield* walking(root, `${dropped},${NOT_WORDS}`);
  const whole = units.text;
  if (!root.querySelector('*:not(br,g,[contenteditable=false])')) units = withoutPlainQuotes(units);
  const { runs, gaps } = units;
  const text = withoutEnd(units.text);
  const probe = document.createRange();

  /** The browser counts its siblings; a list of them in script costs a long draft as much as reading it. */
  const beside = (element: Node, after: 0 | 1): Point | null => {
    if (!element.parentNode) return null;
    if (after) probe.setStartAfter(element);
    else probe.setStartBefore(element);
    return [probe.startContainer, probe.startOffset];
  };
  const pointOf = (i: number, after: 0 | 1): Point | null => {
    const place = i < text.length ? placeAt(runs, i) : null;
    if (!place) return null;
    return place[1] < 0 ? beside(place[0], after) : [place[0], place[1] + after];
  };
  // A line that a block ended has no place of its own: its neighbour stands for it.
  const before = (i: number): Point => pointOf(i, 0) ?? pointOf(i - 1, 1) ?? [root, 0];
  const after = (i: number): Point => pointOf(i, 1) ?? pointOf(i + 1, 0) ?? [root, root.childNodes.length];

  return {
    text,
    whole,
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
    crosses: ({ start, end }) =>
      gaps.some((gap) => gap < end && (gap > start || (gap === start && !placeAt(runs, gap)))),
  };
}

export function readEditable(root: HTMLElement, dropped: string = NOT_WORDS): Reading {
  const steps = reading(root, dropped);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How many bare characters the page itself shows of an editable, what is dropped left out: a second opinion on the walk. */
export function shownWords(root: HTMLElement, dropped: string): number {
  const left = `${dropped},${NOT_WORDS}`;
  const count = (element: HTMLElement) => bareWords(element.innerText ?? '').length;
  const inside = (element: Element | null | undefined) => !!element && element !== root && root.contains(element);
  const outermost = [...root.querySelectorAll<HTMLElement>(left)].filter(
    (element) => element.checkVisibility() && !inside(element.parentElement?.closest(left)),
  );
  return outermost.reduce((sum, element) => sum - count(element), count(root));
}
