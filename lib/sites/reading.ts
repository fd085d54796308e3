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

/** Tags that end a sentence's line; every other tag is transparent, so that bold or a link never splits a sentence. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'AUDIO BUTTON CANVAS IFRAME INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(' '),
);

/** Zero-width characters that carry no meaning; the joiner U+200D stays because emoji are built with it. */
const ZERO_WIDTH = /[\u00ad\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const COLLAPSIBLE = /[ \t\n\r\f]/;
const PICTOGRAPH = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** The words an emoji picture stands for, or null for any other picture. */
function emojiOf(element: Element): string | null {
  if (element.tagName !== 'IMG') return null;
  const alt = element.getAttribute('alt');
  return alt && (element.hasAttribute('data-emoji') || PICTOGRAPH.test(alt)) ? alt : null;
}

function keepsWhiteSpace(element: Element, inherited: boolean): boolean {
  const own = (element as HTMLElement).style?.whiteSpace;
  if (own) return /^(pre|break)/.test(own);
  return element.tagName === 'PRE' || inherited;
}

/** A character's home: a text node with an offset, an element that stands for it, or null for a line that a block ended. */
type Home = Node | null;

interface Units {
  text: string;
  homes: Home[];
  offsets: number[];
  /** Text offsets at which something was left out. */
  gaps: number[];
}

function collect(root: Element, dropped: (element: Element) => boolean, preserve: boolean): Units {
  const units: Units = { text: '', homes: [], offsets: [], gaps: [] };
  let lineOpen = false;
  let anyLine = false;
  let endedBy: Home = null;
  let endedAt = 0;
  let spaceLast = false;

  const put = (words: string, home: Home, offset: number, step: 0 | 1) => {
    for (let i = 0; i < words.length; i++) {
      units.homes.push(home);
      units.offsets.push(offset + i * step);
    }
    units.text += words;
    spaceLast = false;
  };
  const openLine = () => {
    if (lineOpen) return;
    if (anyLine) put('\n', endedBy, endedAt, 0);
    lineOpen = true;
    anyLine = true;
  };
  const endLine = (by: Home, at = 0) => {
    if (!lineOpen) return;
    if (spaceLast) {
      units.text = units.text.slice(0, -1);
      units.homes.pop();
      units.offsets.pop();
      spaceLast = false;
    }
    lineOpen = false;
    endedBy = by;
    endedAt = at;
  };
  const readText = (node: Text, pre: boolean) => {
    const data = node.data;
    for (let i = 0; i < data.length; i++) {
      const char = data.charAt(i);
      if (char === '\n' && pre) {
        openLine();
        endLine(node, i);
      } else if (COLLAPSIBLE.test(char) && !pre) {
        if (!lineOpen || spaceLast) continue;
        put(' ', node, i, 1);
        spaceLast = true;
      } else if (!ZERO_WIDTH.test(char)) {
        openLine();
        put(char === '\u00a0' || char === '\u202f' || char === '\t' ? ' ' : char, node, i, 1);
      }
    }
  };

  /** White space per open element; an explicit stack, because a hostile page may nest deeper than a call stack. */
  const kept: boolean[] = [preserve];
  let node: Node | null = root.firstChild;
  while (node && node !== root) {
    let inside = false;
    if (node.nodeType === 3) {
      readText(node as Text, kept.at(-1) ?? false);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const emoji = emojiOf(element);
      if (element.tagName === 'BR') {
        openLine();
        endLine(element);
      } else if (emoji !== null) {
        openLine();
        put(emoji, element, 0, 0);
      } else {
        if (BLOCKS.has(element.tagName)) endLine(null);
        if (dropped(element) || element.tagName === 'IMG' || SILENT.has(element.tagName.toUpperCase())) {
          units.gaps.push(units.text.length);
        } else {
          inside = true;
          kept.push(keepsWhiteSpace(element, kept.at(-1) ?? false));
        }
      }
    }
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (inside) kept.pop();
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) {
        kept.pop();
        if (BLOCKS.has((node as Element).tagName)) endLine(null);
      }
    }
    if (node && node !== root) node = node.nextSibling;
  }
  endLine(null);
  return units;
}

/**
 * Plain-text mode has no markers but the old mail habits: `> ` lines with the line that announces them, and `-- ` before
 * a signature. The announcement is translated, so only its colon counts.
 */
function plainDrops(text: string): Span[] {
  const drops: Span[] = [];
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
    lines.push({ start, end: Math.min(end + 1, text.length) });
    start = end + 1;
  }
  const lineAt = (i: number) => text.slice(lines[i]?.start, lines[i]?.end).replace(/\n$/, '');
  let signature = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const quoted = /^>(?:[> ]|$)/.test(lineAt(i));
    if (quoted && i > 0 && /:\s*$/.test(lineAt(i - 1)) && !lineAt(i - 1).startsWith('>')) {
      const announcement = lines[i - 1];
      if (announcement) drops.push(announcement);
      // A long address wraps: "On …, Dana Prospect" / "<dana@…> wrote:".
      const before = i > 1 && /^</.test(lineAt(i - 1)) ? lines[i - 2] : undefined;
      if (before) drops.push(before);
    }
    if (quoted) signature = false;
    else if (/^-- ?$/.test(lineAt(i))) signature = true;
    if (quoted || signature) drops.push(line);
  }
  return drops.sort((a, b) => a.start - b.start);
}

function without(units: Units, drops: readonly Span[]): Units {
  const kept: Units = { text: '', homes: [], offsets: [], gaps: [] };
  let from = 0;
  const take = (to: number) => {
    const shift = kept.text.length - from;
    for (const gap of units.gaps) if (gap >= from && gap < to) kept.gaps.push(gap + shift);
    kept.text += units.text.slice(from, to);
    for (let i = from; i < to; i++) {
      kept.homes.push(units.homes[i] ?? null);
      kept.offsets.push(units.offsets[i] ?? 0);
    }
  };
  for (const drop of drops) {
    if (drop.start > from) take(drop.start);
    kept.gaps.push(kept.text.length);
    from = Math.max(from, drop.end);
  }
  take(units.text.length);
  return kept;
}

function indexIn(parent: Node, child: Node): number {
  return Array.prototype.indexOf.call(parent.childNodes, child);
}

/**
 * One walk gives text and map together; nothing is ever looked up again by its words.
 * `dropped` names the site's quotes and signatures; non-editable and hidden parts are dropped on every site.
 */
export function readEditable(root: HTMLElement, dropped: (element: Element) => boolean = () => false): Reading {
  const view = root.ownerDocument.defaultView;
  const preserve = /^(pre|break)/.test(view?.getComputedStyle(root).whiteSpace ?? '');
  const out = (element: Element) =>
    element.getAttribute('contenteditable') === 'false' ||
    element.getAttribute('aria-hidden') === 'true' ||
    dropped(element);
  let units = collect(root, out, preserve);
  if (!root.querySelector('*:not(br)')) units = without(units, plainDrops(units.text));
  const { homes, offsets, gaps } = units;
  const text = units.text.replace(/\n+$/, '');

  const before = (i: number): readonly [Node, number] => {
    const home = homes[i] ?? null;
    if (i < text.length && home) {
      if (home.nodeType === 3) return [home, offsets[i] ?? 0];
      if (home.parentNode) return [home.parentNode, indexIn(home.parentNode, home)];
    }
    return i > 0 ? after(i - 1) : [root, 0];
  };
  const after = (i: number): readonly [Node, number] => {
    const home = homes[i] ?? null;
    if (home?.nodeType === 3) return [home, (offsets[i] ?? 0) + 1];
    if (home?.parentNode) return [home.parentNode, indexIn(home.parentNode, home) + 1];
    // A line that a block ended has no place of its own: its two neighbours stand for it.
    return i + 1 < text.length && homes[i + 1] ? before(i + 1) : [root, root.childNodes.length];
  };

  return {
    text,
    range({ start, end }) {
      if (start < 0 || end < start || end > text.length) return null;
      const range = root.ownerDocument.createRange();
      const from = before(start);
      const to = end > start ? after(end - 1) : from;
      try {
        range.setStart(from[0], from[1]);
        range.setEnd(to[0], to[1]);
      } catch {
        return null; // The page changed under the walk.
      }
      return range;
    },
    offsetAt(node, offset) {
      const point = root.ownerDocument.createRange();
      point.setStart(node, offset);
      let low = 0;
      let high = text.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const [home, at] = before(middle);
        if (point.comparePoint(home, at) >= 0) high = middle;
        else low = middle + 1;
      }
      return low;
    },
    crosses({ start, end }) {
      return gaps.some((gap) => (gap > start && gap < end) || (gap === start && gap < end && !homes[gap]));
    },
  };
}

const INCOMPARABLE = new RegExp(`[\\s\\u200d\\ufe0f]|${ZERO_WIDTH.source}|${PICTOGRAPH.source}`, 'gu');

/** Words as they compare: no white space, no zero-width characters, no emoji (which may be pictures). */
export function bareWords(text: string): string {
  return text.replace(INCOMPARABLE, '');
}
