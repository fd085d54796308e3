import type { Form } from './forms.ts';
import { FREQUENT } from './weights.ts';

let known: ReadonlySet<string> | undefined;

/** Whether a word stands for itself in runs of words. */
export function isFrequent(form: Form): boolean {
  if (form.isFrequent === null) {
    known ??= new Set(FREQUENT.split(' '));
    form.isFrequent = known.has(form.form);
  }
  return form.isFrequent;
}
