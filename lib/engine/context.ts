import type { Context } from './define-rule.ts';
import { Recent } from './reading/recent.ts';
import type { Draft } from './types.ts';

/** Everything known around a draft, with defaults filled in. */
export function contextOf(draft: Draft): Context {
  const { text: _text, channel, stage, ...rest } = draft;
  const replying = draft.lastInbound !== undefined && draft.lastInbound.trim() !== '';
  return {
    ...rest,
    channel: channel ?? 'email',
    stage: stage ?? (replying ? 'reply' : 'first-touch'),
    // A reply shows by itself; any other stage was chosen by somebody.
    stageChosen: stage !== undefined && stage !== 'reply',
  };
}

/** Drafts to this many people can be open at once before a switch between them costs a fresh look. */
const CONTEXTS_KEPT = 8;

/** `contextOf` that hands out one object for equal contexts, so that what is worked out from it can hang on it. */
export function createContexts(): (draft: Draft) => Context {
  const known = new Recent<Context>(CONTEXTS_KEPT);
  return (draft) => {
    const context = contextOf(draft);
    const key = JSON.stringify(context);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, context);
    return context;
  };
}
