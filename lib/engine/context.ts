import type { Context } from './define-rule.ts';
import { Recent } from './reading/recent.ts';
import type { Draft } from './types.ts';

type Around = Omit<Draft, 'text'>;

/** Everything known around a draft, with defaults filled in. */
export function contextOf({ text: _text, channel, stage, ...rest }: Around & { readonly text?: string }): Context {
  const replying = rest.lastInbound !== undefined && rest.lastInbound.trim() !== '';
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

/**
 * `contextOf` that hands out one object for equal contexts, so that what is worked out from it can hang on it. It is made
 * of a copy: what the caller does with its own objects later changes nothing.
 */
export function createContexts(): (draft: Draft) => Context {
  const known = new Recent<Context>(CONTEXTS_KEPT);
  return (draft) => {
    const key = JSON.stringify({ ...draft, text: undefined });
    const before = known.get(key);
    if (before !== undefined) return before;
    const context = contextOf(JSON.parse(key) as Around);
    known.set(key, context);
    return context;
  };
}
