import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { cardId } from '../../components/cards/words.ts';
import type { CoachPanelProps } from '../../components/coach/view.ts';
import { withEdits } from '../../components/rewrites/revise.ts';
import type { Card, Finding, NoteField, Rewrite, RewriteChange, Suggestion } from '../engine/types.ts';
import type { PanelClient } from '../messaging/panel-client.ts';
import type { ChoiceReport, Edit } from '../messaging/protocol.ts';
import type { OpenDraft } from '../storage/open-drafts.ts';
import { changeSettings } from '../storage/settings.ts';
import { createCoachStore, currentAction } from './coach-store.ts';
import { coachViewOf } from './coach-view.ts';
import { copyText } from './copy-text.ts';
import { editFor, editsFor } from './edits.ts';
import type { Guess } from './guess.ts';
import { openOptions } from './open-page.ts';
import { outcomeWords } from './outcome-words.ts';
import type { Remember } from './remember.ts';
import type { Kept, Notes } from './use-notes.ts';
import type { OpenProposals } from './use-proposals.ts';

export interface CoachPorts {
  /** The page that holds the box; null while it is not known. */
  readonly page: PanelClient | null;
  readonly remember: Remember;
  readonly guess: Guess;
  /** What support needs to know about a box; without any words. */
  readonly report: (boxKey: string) => Promise<string>;
  /** Absent or null where nothing may be kept about the people of this draft. */
  readonly notes?: Notes | null;
}

const RULE_NOT_KEPT = 'The browser did not keep this setting. Its storage may be full or switched off.';

/** Everything the coach panel needs for the draft that is open: what to show, and what each control does. */
export function useCoach(
  open: OpenDraft | null | undefined,
  { view: proposed, choose: onChoose }: OpenProposals,
  { page, remember, guess: keepGuess, report, notes = null }: CoachPorts,
  onPractise?: () => void,
): CoachPanelProps {
  const [store] = useState(createCoachStore);
  const last = currentAction(useStore(store).last, open?.boxKey, open?.draft.text ?? '');
  const view = useMemo(() => coachViewOf(open, proposed, notes?.view), [open, proposed, notes]);

  const apply = useCallback(
    async (kind: 'suggestion' | 'rewrite' | 'card', edits: readonly Edit[], rewriteKind: string | null) => {
      if (page === null || !open) return;
      const { boxKey, draft } = open;
      const reply = await page.applyEdits({ boxKey, baseText: draft.text, edits, rewriteKind });
      const both = [draft.text, withEdits(draft.text, edits)];
      const words = outcomeWords(kind, reply);
      store.setState({
        last: reply.ok
          ? { words, boxKey, texts: both, canUndo: true }
          : { words, boxKey, texts: null, canUndo: false, inItsPlace: both },
      });
      if (!reply.ok && reply.reason === 'changed') await page.refresh({ boxKey });
    },
    [open, page, store],
  );

  const choose = useCallback(
    async (keep: () => Promise<Kept>, done: string, besideUndo = false) => {
      if (!open) return;
      const { boxKey, draft } = open;
      const kept = await keep();
      const words = kept.ok ? done : kept.sentence;
      const undoable = currentAction(store.getState().last, boxKey, draft.text)?.canUndo ?? false;
      if (!(besideUndo && undoable && kept.ok))
        store.setState({ last: { words, boxKey, texts: [draft.text], canUndo: false } });
      if (kept.ok) await page?.refresh({ boxKey });
    },
    [open, page, store],
  );

  const guessScore = useCallback(
    async (guess: number) => {
      const score = open?.analysis?.score;
      if (!open || typeof score !== 'number') return;
      const { boxKey, draftKey, draft } = open;
      const words = await keepGuess({ draftKey, guess, score });
      store.setState({ last: { words, boxKey, texts: [draft.text], canUndo: false } });
      await page?.refresh({ boxKey });
    },
    [open, page, store, keepGuess],
  );

  return useMemo(() => {
    const about = (choice: ChoiceReport, done: string) => void choose(() => remember(choice), done);
    const draftKey = open?.draftKey ?? '';
    const site = open?.site;
    const copy = async (text: string) => {
      const words = await copyText(text);
      if (open) store.setState({ last: { words, boxKey: open.boxKey, texts: [open.draft.text], canUndo: false } });
    };
    return {
      view,
      notice: last?.words ?? null,
      canUndo: last?.canUndo ?? false,
      onApplySuggestion: (finding: Finding, suggestion: Suggestion) => {
        if (open) void apply('suggestion', [editFor(open.draft.text, finding, suggestion)], null);
      },
      onApplyRewrite: (rewrite: Rewrite, changes: readonly RewriteChange[]) => {
        void apply('rewrite', editsFor(changes), rewrite.kind);
      },
      onApplyCard: (card: Card, changes: readonly RewriteChange[]) => {
        void apply('card', editsFor(changes), cardId(card));
      },
      onChoose,
      onUndo: async () => {
        if (page === null || last === null) return;
        const reply = await page.undoApply({ boxKey: last.boxKey });
        store.setState({ last: { ...last, words: outcomeWords('undo', reply), canUndo: false } });
      },
      onHide: ({ rule, text }: Finding) =>
        about({ kind: 'hide', draftKey, rule, words: text }, 'Hidden for this message.'),
      onNever: ({ rule, text }: Finding) =>
        about({ kind: 'never', rule, words: text }, 'Never again for these words. The settings take it back.'),
      onMuteRule: ({ rule }: Finding) =>
        void choose(() => muteRule(rule), 'This rule is off. The settings switch it on again.'),
      onGuess: (guess: number) => void guessScore(guess),
      onNotProspecting: (on: boolean) =>
        about(
          { kind: 'not-prospecting', draftKey, on },
          on ? 'The coach keeps quiet about this message.' : 'The coach reads this message again.',
        ),
      onCoachPeople: (coached: boolean) =>
        about(
          { kind: 'person', people: open?.draft.to ?? [], coached },
          coached
            ? 'The coach reads messages to them again.'
            : 'Quiet for them from now on. The settings take it back.',
        ),
      ...(site === undefined || site === 'practice'
        ? {}
        : {
            onCoachSite: (coached: boolean) =>
              about(
                { kind: 'site', site, coached },
                coached ? 'The coach reads here again.' : 'Off here. The settings switch it on again.',
              ),
          }),
      ...(notes !== null && {
        // A note is often kept with a proposal that was just applied, whose Undo must stay.
        onKeepNote: (field: NoteField, text: string) =>
          void choose(() => notes.keepNote(field, text), 'In your notes.', true),
        onRemoveNote: (field: NoteField, text: string) =>
          void choose(() => notes.removeNote(field, text), 'Removed from your notes.', true),
      }),
      onCopy: copy,
      onCopyReport: async () => copy(open ? await report(open.boxKey) : ''),
      onSettings: openOptions,
      ...(onPractise === undefined ? {} : { onPractise }),
    };
  }, [view, last, open, page, store, apply, onChoose, choose, guessScore, remember, report, notes, onPractise]);
}

async function muteRule(rule: string): Promise<Kept> {
  return changeSettings(({ mutedRules }) => ({ mutedRules: [...new Set([...mutedRules, rule])] })).then(
    () => ({ ok: true }),
    () => ({ ok: false, sentence: RULE_NOT_KEPT }),
  );
}
