import { MOST_DRAFT_UNITS } from './limits.ts';
import type { ApplyRequest, Edit } from './protocol.ts';

/** Written by hand: it lands in the content script, where a validation library would be the largest part. */

export function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

const MOST_KEY_UNITS = 500;
const MOST_EDITS = 1_000;

const isText = (value: unknown, most = MOST_DRAFT_UNITS): value is string =>
  typeof value === 'string' && value.length <= most;
const isKey = (value: unknown): value is string => isText(value, MOST_KEY_UNITS) && value !== '';

/** The box that is meant, or null when the message is malformed. */
export function checkBoxKey(value: unknown): { readonly boxKey: string } | null {
  const { boxKey } = fields(value);
  return isKey(boxKey) ? { boxKey } : null;
}

/** Edits must lie in the base text, in order, without overlap. Null when anything is off. */
export function checkApplyRequest(value: unknown): ApplyRequest | null {
  const { boxKey, baseText, edits, rewriteKind } = fields(value);
  if (!isKey(boxKey) || !isText(baseText) || !Array.isArray(edits) || edits.length > MOST_EDITS) return null;
  if (rewriteKind !== null && !isKey(rewriteKind)) return null;
  let reached = 0;
  for (const edit of edits) {
    const { start = -1, end = -1, text } = fields(edit) as Partial<Edit>;
    if (!Number.isInteger(start) || !Number.isInteger(end) || !isText(text)) return null;
    if (start < reached || end < start || end > baseText.length) return null;
    reached = end;
  }
  return { boxKey, baseText, edits, rewriteKind };
}
