import { MOST_DRAFT_UNITS } from './limits.ts';
import type { ApplyRequest, Edit } from './protocol.ts';

/** Written by hand: it lands in the content script, where a validation library would be the largest part. */

const MOST_KEY_UNITS = 500;
const MOST_EDITS = 1_000;

export function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

function key(value: unknown): value is string {
  return text(value, MOST_KEY_UNITS) && value !== '';
}

/** The box that is meant, or null when the message is malformed. */
export function checkBoxKey(value: unknown): { readonly boxKey: string } | null {
  const { boxKey } = fields(value);
  return key(boxKey) ? { boxKey } : null;
}

/** Edits must lie in the base text, in order, without overlap. Null when anything is off. */
export function checkApplyRequest(value: unknown): ApplyRequest | null {
  const { boxKey, baseText, edits, rewriteKind } = fields(value);
  if (!key(boxKey) || !text(baseText, MOST_DRAFT_UNITS) || !Array.isArray(edits) || edits.length > MOST_EDITS) {
    return null;
  }
  if (rewriteKind !== null && !key(rewriteKind)) return null;
  const checked: Edit[] = [];
  let reached = 0;
  for (const edit of edits) {
    const { start, end, text: words } = fields(edit);
    if (!Number.isInteger(start) || !Number.isInteger(end) || !text(words, MOST_DRAFT_UNITS)) return null;
    const [from, to] = [start as number, end as number];
    if (from < reached || to < from || to > baseText.length) return null;
    checked.push({ start: from, end: to, text: words });
    reached = to;
  }
  return { boxKey, baseText, edits: checked, rewriteKind };
}
