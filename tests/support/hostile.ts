import { HOSTILE_EDITS } from './hostile-edits.ts';
import { HOSTILE_SURROUNDINGS } from './hostile-surroundings.ts';
import type { Place } from './places.ts';

/** A page that works against whoever reads it, and what may come of it. */
export interface Hostile {
  readonly what: string;
  /** Runs in the page's own world, before the coach; what it throws says `hostile`. */
  readonly script: string;
  readonly on: readonly Place[];
  readonly change?: (html: string) => string;
  /** What the page itself makes of the person's words: at once, and once it has been provoked. */
  readonly makes?: (text: string) => string;
  /** Takes out what the page goes on changing. */
  readonly apart?: (text: string) => string;
  /** What the coach says in the end where it is not what it says of the same words on a calm page; then nothing is applied. */
  readonly ends?: RegExp;
  /** The page puts another box in place of the one that is changed: nobody can tell whose words stand in it. */
  readonly swaps?: true;
  /** The box stands now here, now there. */
  readonly moves?: true;
  /** There are other boxes with badges of their own. */
  readonly more?: true;
  /** The page lets no badge stand: only the panel can say anything. */
  readonly bare?: true;
}

/** In front of every script: empty boxes, and how to find them. A test provokes the page by an event of its own. */
const PRELUDE = `
  const trees = () => {
    const all = [document];
    for (const tree of all) for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) all.push(shadowRoot);
    return all;
  };
  const BOX = '[g_editable=true], form.msg-form [role=textbox], #custom-message';
  const boxes = () => trees().flatMap((tree) => [...tree.querySelectorAll(BOX)]);
  const isBox = Element.prototype.matches;
  const boxOf = (event) => event.composedPath().find((at) => at instanceof Element && isBox.call(at, BOX));
  const onInput = (run) => addEventListener('input', (event) => { const box = boxOf(event); if (box) run(box, event); });
  let provoked = false;
  const onProvoked = (run) => addEventListener('provoke', () => { provoked = true; run(boxes()[0]); });
  const selected = () => boxes()[0]?.getRootNode().getSelection?.() ?? getSelection();
  const keepingCaret = (run) => {
    const { focusNode, focusOffset } = selected();
    const now = run(focusNode) ?? focusNode;
    if (now?.isConnected) selected().collapse(now, Math.min(focusOffset, now.data?.length ?? now.childNodes.length));
  };
  for (const box of boxes()) {
    const line = document.createElement(box.closest('form.msg-form') ? 'p' : 'div');
    line.append(document.createElement('br'));
    if ('value' in box) Object.assign(box, { value: '', style: 'width: 560px' });
    else box.replaceChildren(line);
  }
`;
export const scriptOf = ({ script }: Hostile): string => `(() => {${PRELUDE}${script}})();`;

/** The page without anything hostile, to compare with. */
export const CALM: Hostile = { what: 'calm', script: '', on: [] };

export const HOSTILE: readonly Hostile[] = [...HOSTILE_EDITS, ...HOSTILE_SURROUNDINGS];
