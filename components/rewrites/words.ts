import type { RewriteChange, RewriteKind } from '../../lib/engine/types.ts';

export const KIND_WORDS: Readonly<Record<RewriteKind, { readonly title: string; readonly help: string }>> = {
  'touch-up': { title: 'Touch up', help: 'Your message, with the weak spots mended.' },
  'turn-round': { title: 'Turn it round', help: 'The same message, started from their side.' },
  'start-from-them': { title: 'Start from them', help: 'A new message, built from what you know about them.' },
};

/** As many sentences as one reason has; more are several reasons that came together in one change. */
const ONE_REASON = 2;

/** The reasons of some changes, each once. What was left out stays with the reason it was left out for. */
export function reasonsOf(changes: readonly RewriteChange[]): readonly string[] {
  const told = new Set(changes.map(({ why }) => why));
  const reasons = changes.flatMap(({ why }) => {
    const sentences = why.split(/(?<=[.?!])\s+(?!Left out with it:)/u);
    const several = sentences.length > ONE_REASON || sentences.some((one) => one !== why && told.has(one));
    return several ? sentences : [why];
  });
  return [...new Set(reasons)].filter((why) => why !== '');
}
