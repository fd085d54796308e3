import { numberOf } from '../../../lib/engine/learned/feature-numbers.ts';
import { formOf } from '../../../lib/engine/learned/forms.ts';

/** The number of the feature that these words are. */
export function numberFor(one: string, two?: string, three?: string): number {
  return numberOf(formOf(one), two === undefined ? two : formOf(two), three === undefined ? three : formOf(three));
}
