import type { Context } from '../define-rule.ts';
import type { Document } from '../document.ts';
import type { Card } from '../types.ts';

/** Messages for what has just happened between the two sides, those that were recognised first. */
export function cardsFor(_document: Document, _context: Context): readonly Card[] {
  return [];
}
