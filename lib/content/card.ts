import type { Finding } from '../engine/types.ts';
import type { ChoiceReport } from '../messaging/protocol.ts';
import type { MenuChoice } from './choices.ts';
import { make, makeButton } from './layer.ts';

export interface CardActions {
  readonly apply: (finding: Finding) => void;
  readonly hide: (finding: Finding) => void;
  readonly never: (finding: Finding) => void;
}

/** What a finding costs, in words. */
export function costOf({ dimension, points }: Finding): string {
  return dimension === 'trust' ? 'A stop sign' : `Costs ${points} point${points === 1 ? '' : 's'}`;
}

/** A finding's reason, the best fix, what it costs and where the reason comes from, with the choices beside it. */
export function findingCard(finding: Finding, act: CardActions): Node[] {
  const best = finding.suggestions[0];
  const row = make('div', 'r');
  const nodes: Node[] = [make('p', 'w', finding.message)];
  if (best) {
    nodes.push(make('p', '', make('s', '', finding.text), best.text && ` → ${best.text}`));
    row.append(makeButton('p', best.text ? 'Apply' : best.label, () => act.apply(finding)));
  }
  row.append(
    makeButton('', 'Hide', () => act.hide(finding)),
    makeButton('', 'Never for this word', () => act.never(finding)),
  );
  nodes.push(make('p', 'o', `${costOf(finding)}. ${finding.source}`), row);
  return nodes;
}

export interface MenuActions {
  readonly choices: () => readonly MenuChoice[];
  readonly choose: (choice: ChoiceReport) => void;
}

/** The keyboard's way to every marked word, and the choices that are about the whole draft. */
export function menuCard(marked: readonly Finding[], act: MenuActions, show: (finding: Finding) => void): Node[] {
  const words = marked.map((finding) => makeButton('', `“${finding.text}”`, () => show(finding)));
  const choices = act.choices().map(({ words: label, choice }) => makeButton('', label, () => act.choose(choice)));
  return [make('div', 'r', ...words, ...choices)];
}

/** What to do about a box that cannot be read. */
export function unreadableCard(report: () => string): Node[] {
  const copy = makeButton('p', 'Copy a report', async () => {
    try {
      await navigator.clipboard.writeText(report());
      copy.textContent = 'Copied';
    } catch {
      copy.textContent = 'Not allowed';
    }
  });
  return [
    make(
      'p',
      '',
      'I cannot read this compose box. Copy your text into the practice page, or copy a report without any of your words.',
    ),
    make('div', 'r', copy),
  ];
}
