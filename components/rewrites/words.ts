import type { RewriteKind } from '../../lib/engine/types.ts';

export const KIND_WORDS: Readonly<Record<RewriteKind, { readonly title: string; readonly help: string }>> = {
  'touch-up': { title: 'Touch up', help: 'Your message, with the weak spots mended.' },
  'turn-round': { title: 'Turn it round', help: 'The same message, started from their side.' },
  'start-from-them': { title: 'Start from them', help: 'A new message, built from what you know about them.' },
};
