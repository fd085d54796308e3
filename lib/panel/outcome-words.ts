import type { ApplyReply } from '../messaging/protocol.ts';

type Failure = Extract<ApplyReply, { ok: false }>['reason'];

const APPLY_FAILURES: Readonly<Record<Failure, string>> = {
  changed: 'The text changed since this was proposed. Here is a fresh look.',
  refused: 'The page did not take the change. Copy the proposal and paste it instead.',
  'no-such-box': 'The message is no longer open in this tab.',
  'bad-message': 'This could not be applied. Copy the proposal and paste it instead.',
};

const UNDO_FAILURES: Readonly<Record<Failure, string>> = {
  changed: 'The text changed since then, so nothing was taken back. Undo in the message still works.',
  refused: 'The page did not take it back. Undo in the message still works.',
  'no-such-box': 'The message is no longer open in this tab.',
  'bad-message': 'This could not be taken back. Undo in the message still works.',
};

const DONE = {
  suggestion: 'Changed in your message.',
  rewrite: 'The proposal is in your message.',
  card: 'The words are in your message.',
  undo: 'Taken back.',
} as const;

/** What came of an action, in one sentence for the person. */
export function outcomeWords(action: 'suggestion' | 'rewrite' | 'card' | 'undo', reply: ApplyReply): string {
  if (!reply.ok) return action === 'undo' ? UNDO_FAILURES[reply.reason] : APPLY_FAILURES[reply.reason];
  return DONE[action];
}
