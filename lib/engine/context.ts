import type { Context } from './define-rule.ts';
import type { Draft } from './types.ts';

/** Everything known around a draft, with defaults filled in. */
export function contextOf(draft: Draft): Context {
  const { text: _text, channel, stage, ...rest } = draft;
  const replying = draft.lastInbound !== undefined && draft.lastInbound.trim() !== '';
  return { ...rest, channel: channel ?? 'email', stage: stage ?? (replying ? 'reply' : 'first-touch') };
}
