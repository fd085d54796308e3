import { createEditor, type Editor } from '../../lib/sites/editor.ts';
import { gmailAdapter } from '../../lib/sites/gmail/adapter.ts';
import { NOT_OWN_WORDS } from '../../lib/sites/gmail/parts.ts';
import { linkedinAdapter } from '../../lib/sites/linkedin/adapter.ts';
import { selectorOf } from '../../lib/sites/parts.ts';
import { bareWords, withoutEnd } from '../../lib/sites/reading.ts';
import { insertLineBreaks, insertParagraphs } from '../../lib/sites/replace.ts';
import type { ComposeBox } from '../../lib/sites/types.ts';
import { isShown } from '../../lib/sites/visible.ts';
import { readBox } from '../sites/expected/read-box.ts';
import { nothingPending } from './leaping-clock.ts';
import { wholePage } from './whole-page.ts';

/** What runs beside a saved page, as a content script does, and answers the tests: `adapters.ts` puts it there. */

type Box = Editor & Pick<ComposeBox, 'body'>;
type Span = Parameters<Box['range']>[0];

const ADAPTERS = { gmail: gmailAdapter, linkedin: linkedinAdapter };
const QUOTES = selectorOf(NOT_OWN_WORDS);
const MARK = 'h1';

const boxes: Box[] = [];
const composed: ComposeBox[] = [];
let closed = 0;
let unreadable = 0;
let atFirst = '';

function boxAt(nth: number): Box {
  const box = boxes[nth];
  if (!box) throw new Error(`There is no box ${nth}, only ${boxes.length}.`);
  return box;
}

const contentOf = ({ body }: Box): string => (body instanceof HTMLTextAreaElement ? body.value : body.innerHTML);

const quotesOf = ({ body }: Box): string[] => [...body.querySelectorAll(QUOTES)].map(({ outerHTML }) => outerHTML);

const spanOf = (word: RegExpExecArray): Span => ({ start: word.index, end: word.index + word[0].length });

const wordsOf = (box: Box): Span[] => [...box.text().matchAll(/\S+/g)].map(spanOf);

/** Everything in a box, in words as they compare: one's own, quotes, signatures and hidden parts alike. */
const bareContent = ({ body }: Box): string =>
  body instanceof HTMLTextAreaElement ? body.value : bareWords(body.textContent ?? '');

/** What `bareContent` is to be with a span replaced. */
function bareContentWith(box: Box, span: Span, words: string): string {
  const { body } = box;
  if (body instanceof HTMLTextAreaElement) return body.value.slice(0, span.start) + words + body.value.slice(span.end);
  const range = box.range(span);
  const [head, tail] = [document.createRange(), document.createRange()];
  head.selectNodeContents(body);
  tail.selectNodeContents(body);
  if (range) head.setEnd(range.startContainer, range.startOffset);
  if (range) tail.setStart(range.endContainer, range.endOffset);
  return bareWords(`${head}`) + bareWords(words) + bareWords(`${tail}`);
}

/** What a replacement did; the rest is all that stands around the span, quotes and signatures byte by byte. */
function replace(nth: number, span: Span, words: string) {
  const box = boxAt(nth);
  const meant = bareContentWith(box, span, words);
  const quotes = quotesOf(box).join('\n');
  const before = contentOf(box);
  const result = box.replace(span, words, box.text().slice(span.start, span.end));
  const restKept = bareContent(box) === meant && quotesOf(box).join('\n') === quotes;
  return { before, done: { result, text: box.text(), restKept } };
}

/** A word with the space after it, or before it; alone where it has neither. */
function withSpace(text: string, { start, end }: Span): Span {
  if (text[end] === ' ') return { start, end: end + 1 };
  return { start: text[start - 1] === ' ' ? start - 1 : start, end };
}

/** Chromium 145; the compiler does not know it yet. */
const registry = CSS.highlights as HighlightRegistry & {
  highlightsFromPoint(
    x: number,
    y: number,
    options: { readonly shadowRoots: readonly ShadowRoot[] },
  ): readonly { readonly highlight: Highlight }[];
};

/** Where a word is painted and may be seen, or what is wrong with its mark. */
function faultOfMark(box: Box, span: Span): string | null {
  const range = box.range(span);
  if (!range) return 'no range';
  if (bareWords(`${range}`) !== bareWords(box.text().slice(span.start, span.end))) return `marks "${range}"`;
  const mark = new Highlight(range);
  CSS.highlights.set(MARK, mark);
  const frame = box.body.getBoundingClientRect();
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  if (rects.length === 0) return 'nothing to paint';
  const slack = 1; // Half pixels are rounded on both sides.
  for (const { left, right, top, bottom } of rects) {
    const inside =
      left >= frame.left - slack &&
      right <= frame.right + slack &&
      top >= frame.top - slack &&
      bottom <= frame.bottom + slack;
    if (!inside) return 'outside the body';
  }
  // An emoji picture has a place, and no letters to paint behind.
  if (`${range}` === '') return null;
  const [{ left, top, width, height }] = rects as [DOMRect];
  const root = box.body.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const hit = registry.highlightsFromPoint(left + width / 2, top + height / 2, { shadowRoots });
  return hit.some(({ highlight }) => highlight === mark) ? null : 'not painted';
}

const page = {
  /** Watches the page until everything on it is found or given up on. */
  async watch(site: keyof typeof ADAPTERS): Promise<void> {
    atFirst = wholePage();
    ADAPTERS[site].watch(document, new AbortController().signal, {
      opened(box, end) {
        boxes.push(box);
        composed.push(box);
        end.addEventListener('abort', () => closed++);
      },
      unreadable: () => unreadable++,
    });
    await nothingPending();
  },
  /** Takes bare editables without a page around them, as Gmail or as LinkedIn edits them. */
  take(selector: string, site: keyof typeof ADAPTERS): void {
    atFirst = wholePage();
    const insert = site === 'gmail' ? insertLineBreaks : insertParagraphs;
    for (const body of document.querySelectorAll<HTMLElement>(selector))
      boxes.push({ ...createEditor(body, QUOTES, insert), body });
  },
  read: () => ({
    boxes: composed.map(readBox),
    texts: boxes.map((box) => box.text()),
    readsAll: boxes.map((box) => box.readsAll()),
    shown: boxes.map(({ body }) => isShown(body)),
    closed,
    unreadable,
  }),
  /** Where the page begins to differ from what it was before anything was read; null when it is the same. */
  difference(): string | null {
    const now = wholePage();
    if (now === atFirst) return null;
    let at = 0;
    while (now[at] === atFirst[at]) at++;
    return `"${now.slice(at - 40, at + 80)}" was "${atFirst.slice(at - 40, at + 80)}"`;
  },
  content: (nth: number) => contentOf(boxAt(nth)),
  caret: (nth: number) => boxAt(nth).caret(),
  replace,
  putCaret(nth: number, offset: number): void {
    const { body, range } = boxAt(nth);
    body.focus();
    const place = range({ start: offset, end: offset });
    if (body instanceof HTMLTextAreaElement) body.setSelectionRange(offset, offset);
    if (place) getSelection()?.collapse(place.startContainer, place.startOffset);
  },
  /** Replaces every word in turn, or takes it out with a space beside it; each taken back by the box itself. */
  everyWord(nth: number, words: string): string[] {
    const box = boxAt(nth);
    const [text, content] = [box.text(), contentOf(box)];
    return wordsOf(box).flatMap((word) => {
      const span = words === '' ? withSpace(text, word) : word;
      const meant = withoutEnd(text.slice(0, span.start) + words + text.slice(span.end));
      const { result, text: after, restKept } = replace(nth, span, words).done;
      const faults: string[] = [];
      if (result !== 'done') faults.push(result);
      if (after !== meant) faults.push(`reads ${JSON.stringify(after)}`);
      if (!restKept) faults.push('the rest has changed');
      if (result === 'done') box.undo();
      if (contentOf(box) !== content) faults.push(`undone it is ${contentOf(box)}`);
      return faults.map((fault) => `"${text.slice(span.start, span.end)}" at ${span.start}: ${fault}`);
    });
  },
  /** The words whose mark is not where it should be; in a field, those that could be marked at all. */
  faultsOfMarks(nth: number): string[] {
    const box = boxAt(nth);
    box.body.scrollIntoView({ block: 'center' });
    const inField = box.body instanceof HTMLTextAreaElement;
    const faults = wordsOf(box).flatMap((span) => {
      const fault = inField ? box.range(span) && 'a range in a field' : faultOfMark(box, span);
      return fault === null ? [] : [`${box.text().slice(span.start, span.end)}: ${fault}`];
    });
    CSS.highlights.delete(MARK);
    return faults;
  },
};

export type InPage = typeof page;

Object.assign(globalThis, { page });
