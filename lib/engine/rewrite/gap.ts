import type { Sentence } from '../document.ts';
import type { Span } from '../types.ts';
import { type Edit, trimEdit } from './edits.ts';
import { capitalised } from './grammar.ts';
import { WHY } from './reasons.ts';

/** A sentence that no longer stands where it stood. */
export interface Gone {
  readonly sentence: Sentence;
  readonly why: string;
  readonly ties: readonly string[];
}

/** What stands in a gap instead, with the space around it. */
type Comes = Pick<Edit, 'text' | 'why'> & { readonly ties: readonly string[] };

/** Ties what comes at the end to every open sentence that goes before it. */
const BEHIND = 'behind';

/** Whether a line that ends here, as one with a link or a colon at its end does, would run on into what is put behind it. */
export const isOpen = (text: string): boolean => !/[.!?…)"”'’\]]\s*$/.test(text);

/**
 * The edits of a gap between sentences that stay, at the end behind the last of them, or of all where none stays: one for
 * what comes and one for each sentence that goes, so that each can be taken or left by itself and leaves a clean text.
 */
export function gapEdits(
  text: string,
  gap: Span,
  comes: Comes,
  gone: readonly Gone[],
  where: 'between' | 'end' | 'all',
): readonly Edit[] {
  const [first] = gone;
  const bullets = gone.some(({ sentence }) => sentence.bullet);
  // The marker of a point that stays behind them belongs to the gap.
  const marked = text.slice(gone.at(-1)?.sentence.end ?? gap.end, gap.end).trim() !== '';
  // One that begins its line small would stand so behind a full stop, were the break before it taken without the rest.
  const small = text.slice(gap.start, gap.end).includes('\n') && /^\p{Ll}/u.test(text.slice(gap.end));
  if (!first || where === 'all' || bullets || marked || small) return [trimEdit(text, asOne(gap, comes, gone))];
  const why = comes.why || WHY.order;
  // What begins a line behind an open one takes the break between the two with it, though its own line goes on.
  const breaks = (i: number): boolean => {
    const one = gone[i]?.sentence;
    const before = gone[i - 1]?.sentence.end ?? gap.start;
    const next = gone[i + 1]?.sentence.start ?? (where === 'between' ? gap.end : undefined);
    if (one === undefined || next === undefined || !isOpen(text.slice(before - 1, before))) return false;
    return text.slice(before, one.start).includes('\n') && !text.slice(one.end, next).includes('\n');
  };
  /** First of two that go together, so that no open line stays before what does. */
  const pairs = gone.flatMap((_, i) => (breaks(i) ? [Math.max(i - 1, 0)] : []));
  const leaving = (withSpaceBefore: boolean) =>
    gone.map(({ sentence, why: own, ties }, i): Edit => {
      const before = gone[i - 1]?.sentence.end ?? gap.start;
      const after = gone[i + 1]?.sentence.start ?? gap.end;
      const span = withSpaceBefore ? { start: before, end: sentence.end } : { start: sentence.start, end: after };
      const paired = pairs.filter((pair) => withSpaceBefore && (pair === i || pair + 1 === i));
      const together = paired.map((pair) => `line ${gone[pair]?.sentence.start}`);
      return { ...span, text: '', why: own || why, ties: [...ties, ...together], apart: true };
    });
  if (where === 'end') {
    const end: Edit = { start: gap.end, end: gap.end, text: comes.text, why, ties: comes.ties, apart: true };
    // Left standing, an open one would run on into what comes.
    const open = gone.map(({ sentence }) => !/^\n|^$/.test(comes.text) && isOpen(sentence.text));
    if (!open.includes(true)) return [...leaving(true), end];
    const behind = leaving(true).map((edit, i) => (open[i] ? { ...edit, ties: [...(edit.ties ?? []), BEHIND] } : edit));
    return [...behind, { ...end, ties: [...comes.ties, BEHIND] }];
  }
  const lead = { start: gap.start, end: first.sentence.start };
  // Where nothing comes, one of the spaces around those that go stays as it is.
  if (comes.text.trim() === '' && comes.text !== text.slice(lead.start, lead.end)) {
    const last = gone.at(-1)?.sentence.end ?? gap.end;
    if (comes.text === text.slice(last, gap.end)) return leaving(true);
    const [one, ...others] = leaving(false);
    return one ? [{ ...one, ...lead, end: one.end, text: comes.text }, ...others] : [];
  }
  const [one, ...others] = leaving(false);
  // Left standing, one that begins small, as behind `Guten Tag,`, would stand so behind the full stop of what comes.
  const begun = one && capitalised(first.sentence.text) !== first.sentence.text ? [`small ${one.start}`] : [];
  const before = { ...lead, text: comes.text, why, ties: [...comes.ties, ...begun], apart: true };
  return [trimEdit(text, before), ...(one ? [{ ...one, ties: [...(one.ties ?? []), ...begun] }] : []), ...others];
}

function asOne(gap: Span, comes: Comes, gone: readonly Gone[]): Edit {
  const reasons: string[] = [];
  for (const why of [...gone.map((one) => one.why), comes.why]) {
    const said = reasons.find((reason) => why.startsWith(reason));
    const rest = said === undefined ? why : why.slice(said.length).trim();
    if (rest !== '') reasons.push(rest);
  }
  const ties = [...comes.ties, ...gone.flatMap((one) => one.ties)];
  return { ...gap, text: comes.text, why: reasons.join(' ') || WHY.order, ties };
}
