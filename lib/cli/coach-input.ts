import * as v from 'valibot';
import { CHANNELS, type Draft, STAGES } from '../engine/types.ts';

/** `null` stands for a field that is not there: many programs write their empty fields so. */
const text = () => v.nullish(v.string());
const texts = () => v.nullish(v.array(v.string()));
/** A letter that was not rated counts as 0. */
const rating = () => v.nullish(v.number(), 0);

const SHAPE = v.object({
  id: v.optional(v.unknown()),
  text: v.string(),
  subject: text(),
  channel: v.nullish(v.picklist(CHANNELS)),
  stage: v.nullish(v.picklist(STAGES)),
  to: v.nullish(v.array(v.object({ name: text(), email: text() }))),
  lastInbound: text(),
  seller: v.nullish(v.object({ name: text(), email: text(), company: text(), domain: text(), products: texts() })),
  prospect: v.nullish(
    v.object({
      name: text(),
      company: text(),
      role: text(),
      pains: v.nullish(
        v.array(
          v.object({
            text: v.string(),
            consequence: text(),
            super: v.nullish(
              v.object({
                substantial: rating(),
                unique: rating(),
                pervasive: rating(),
                expensive: rating(),
                rapid: rating(),
              }),
            ),
          }),
        ),
      ),
      possibilities: texts(),
      observations: texts(),
      whyNow: text(),
      firstImpression: text(),
    }),
  ),
  painMenu: texts(),
  plan: v.nullish(v.object({ why: text(), objective: text() })),
});

export type Line =
  | { readonly ok: true; readonly id: unknown; readonly draft: Draft }
  | { readonly ok: false; readonly error: string };

/** One line of a JSONL file as a draft; unknown fields are left out, a wrong one is named in `error`. */
export function readLine(line: string): Line {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { ok: false, error: 'not valid JSON' };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { ok: false, error: 'not a JSON object' };
  }
  const checked = v.safeParse(SHAPE, parsed);
  if (!checked.success) {
    const issue = checked.issues[0];
    return { ok: false, error: `${v.getDotPath(issue) ?? 'line'}: ${wrongness(issue)}` };
  }
  const { id, ...draft } = checked.output;
  return { ok: true, id: id ?? null, draft: withoutNulls(draft) as Draft };
}

function wrongness(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined) return 'missing';
  const expected = (issue.expected ?? 'something else').toLowerCase().replace(/ \| (?:null|undefined)\b/g, '');
  return `expected ${expected}, got ${shown(issue.input)}`;
}

function shown(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 60 ? `${written.slice(0, 57)}...` : written;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null && field !== undefined)
      .map(([name, field]) => [name, withoutNulls(field)]),
  );
}
