import type { Draft } from '../../../lib/engine/types.ts';

/** Everything that is written in a draft and known around it, piece by piece: what a proposal may be made of. */
export function knownTexts(draft: Draft): readonly string[] {
  return stringsIn(draft).flatMap((text) => text.split(/\r\n?|\n/));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
