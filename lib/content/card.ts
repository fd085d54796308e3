import type { Finding } from '../engine/types.ts';
import { make, makeButton } from './layer.ts';
import { costOf, UNREADABLE_TEXT } from './wording.ts';

export interface CardActions {
  readonly apply: (finding: Finding) => void;
  readonly hide: (finding: Finding) => void;
  readonly never: (finding: Finding) => void;
}

/** A finding's reason, what it costs, where the reason comes from and the best fix, with the choices beside it. */
export function findingCard(page: Document, finding: Finding, act: CardActions): Node[] {
  const [best] = finding.suggestions;
  const nodes: Node[] = [make(page, 'p', 'w', finding.message)];
  if (best) {
    const change = make(page, 'p');
    change.append(make(page, 'span', 't', finding.text), best.text === '' ? '' : ` → ${best.text}`);
    nodes.push(change);
  }
  nodes.push(make(page, 'p', 'o', costOf(finding)), make(page, 'p', 'o', finding.source));
  const row = make(page, 'div', 'r');
  if (best) row.append(makeButton(page, 'p', best.text === '' ? best.label : 'Apply', () => act.apply(finding)));
  row.append(
    makeButton(page, '', 'Hide', () => act.hide(finding)),
    makeButton(page, '', 'Never for this word', () => act.never(finding)),
  );
  nodes.push(row);
  return nodes;
}

export interface MenuActions {
  readonly show: (finding: Finding) => void;
  readonly prospecting: (on: boolean) => void;
  readonly panel: () => void;
}

/** The keyboard's way to every marked word, and the choices that are about the whole draft. */
export function menuCard(
  page: Document,
  state: { readonly marked: readonly Finding[]; readonly prospecting: boolean; readonly unseen: readonly string[] },
  act: MenuActions,
): Node[] {
  const nodes: Node[] = [];
  if (state.marked.length > 0) {
    const list = make(page, 'div', 'l');
    for (const finding of state.marked) list.append(makeButton(page, '', `“${finding.text}”`, () => act.show(finding)));
    nodes.push(make(page, 'p', 'o', 'Marked words'), list);
  }
  if (state.unseen.length > 0) {
    nodes.push(make(page, 'p', 'o', `Not seen in this box: ${state.unseen.join(', ')}.`));
  }
  const row = make(page, 'div', 'r');
  row.append(
    makeButton(page, '', 'Open the panel', act.panel),
    makeButton(page, '', state.prospecting ? 'This isn’t prospecting' : 'Coach this draft again', () =>
      act.prospecting(!state.prospecting),
    ),
  );
  nodes.push(row);
  return nodes;
}

/** The clipboard may be refused by the page's policy. */
async function copy(page: Document, text: string): Promise<boolean> {
  try {
    await page.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What to do about a box that cannot be read. */
export function unreadableCard(page: Document, report: () => string): Node[] {
  const told = make(page, 'p', 'o');
  told.setAttribute('role', 'status');
  const row = make(page, 'div', 'r');
  row.append(
    makeButton(page, 'p', 'Copy a report', () => {
      void copy(page, report()).then((done) => {
        told.textContent = done
          ? 'Copied. It names elements only, none of your words.'
          : 'The browser did not allow it.';
      });
    }),
  );
  return [make(page, 'p', '', UNREADABLE_TEXT), row, told];
}

/** One sentence in place of a card, when an edit could not be made. */
export const noteCard = (page: Document, words: string): Node[] => [make(page, 'p', '', words)];
