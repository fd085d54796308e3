import type { Rule } from '../define-rule.ts';

/** Every rule of the product, grouped by dimension. */
export const RULES: readonly Rule[] = [];
