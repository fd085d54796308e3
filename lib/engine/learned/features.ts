import { formOf } from './forms.ts';
import type { Word } from './words.ts';

/** Told of a feature: its words, and the index of the word of the sentence it ends at. */
export type Tell = (index: number, one: string, two?: string, three?: string) => void;

/**
 * What the model knows of a sentence: the words themselves, and runs of two and three words in which only frequent words
 * stand for themselves, so that `your planners retype` and `your nurses retype` look alike. `isFrequent` says which do.
 * The table of weights lists features by their words, so a person can read why. `tell` is called as often as one occurs;
 * its words come apart, because joining them costs more than everything else here.
 */
export function tellFeatures(words: readonly Word[], isFrequent: (form: string) => boolean, tell: Tell): void {
  let before = '^';
  let two = '';
  let first = '';
  let ours = false;
  let theirs = false;
  let asks = '.';
  for (let index = 0; index < words.length; index++) {
    const { form, sense, kind: kindOfForm, mayBegin, side } = formOf(words[index]?.form ?? '');
    const kind = isFrequent(form) ? form : kindOfForm;
    tell(index, form);
    if (kind !== form) tell(index, kind);
    else if (sense !== undefined) tell(index, sense);
    tell(index, before, kind);
    if (two !== '') tell(index, two, before, kind);
    two = before;
    before = kind;
    if (first === '' && mayBegin) first = form;
    if (side === 'ours') ours = true;
    else if (side === 'theirs') theirs = true;
    else if (form === '?') asks = '?';
  }
  const last = words.length - 1;
  if (last < 0) return;
  tell(last, before, '$');
  tell(NOWHERE, lengthOf(words.length));
  tell(NOWHERE, `^${first}${asks}`);
  tell(NOWHERE, `^${ours ? 'ours' : ''}${theirs ? 'theirs' : ''}${asks}`);
}

/** Index told for what the whole sentence shows. */
const NOWHERE = -1;

function lengthOf(count: number): string {
  return count <= 4 ? '=4' : count <= 8 ? '=8' : count <= 14 ? '=14' : count <= 22 ? '=22' : '=99';
}

/** Where a sentence stands in its message. */
export interface Place {
  /** The strongest act of the sentence before it; null for the first one. */
  readonly after: string | null;
  readonly last: boolean;
  readonly opensParagraph: boolean;
}

/** The same as names of features. */
export function placeFeatures({ after, last, opensParagraph }: Place): readonly string[] {
  const names = [`@after-${after ?? 'nothing'}`];
  if (last) names.push('@last');
  if (opensParagraph) names.push('@opens');
  return names;
}
