import type { Context } from './define-rule.ts';
import { Recent } from './reading/recent.ts';
import type { Draft } from './types.ts';

type Around = Omit<Draft, 'text'>;

/** Everything known around a draft, with defaults filled in. */
export function contextOf({ text: _text, channel, stage, ...rest }: Draft): Context {
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
  let last: { readonly around: Around; readonly context: Context } | undefined;
  return (draft) => {
    if (last !== undefined && isSame({ ...draft, text: undefined }, last.around)) return last.context;
    const key = JSON.stringify({ ...draft, text: undefined });
    const around = JSON.parse(key) as Around;
    const context = known.get(key) ?? contextOf({ ...around, text: '' });
    known.set(key, context);
    last = { around, context };
    return context;
  };
}

/** Whether JSON would make the same of both; `known` is made of JSON. */
function isSame(given: unknown, known: unknown): boolean {
  if (given === known) return true;
  if (typeof given !== 'object' || typeof known !== 'object' || given === null || known === null) return false;
  if (Array.isArray(given) !== Array.isArray(known)) return false;
  const one = given as Readonly<Record<string, unknown>>;
  const other = known as Readonly<Record<string, unknown>>;
  for (const key in one) if (!isSame(one[key], other[key])) return false;
  for (const key in other) if (one[key] === undefined) return false;
  return true;
}
