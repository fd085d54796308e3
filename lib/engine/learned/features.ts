import { type Form, formOf, signOf } from './forms.ts';
import type { Word } from './words.ts';

/** Told of a feature: its words, and the index of the word of the sentence it ends at. */
export type Tell = (index: number, one: Form, two?: Form, three?: Form) => void;

/**
 * What the model knows of a sentence: the words themselves, runs of two and three words in which only frequent words
 * stand for themselves, so that `your planners retype` and `your nurses retype` look alike. `isFrequent` says which do:
 * those that are, and those that say most for a stop sign.
 * `tell` is called as often as one occurs; its words come apart, because joining them costs more than everything else here.
 */
export function tellFeatures(words: readonly Word[], isFrequent: (form: Form) => boolean, tell: Tell): void {
  let before = BEGIN;
  let two: Form | null = null;
  let first = '';
  let ours = false;
  let theirs = false;
  let asks = '.';
  for (let index = 0; index < words.length; index++) {
    const word = words[index]?.known ?? BEGIN;
    const kind: Form = isFrequent(word) ? word : (word.kind ?? word);
    tell(index, word);
    if (kind !== word) tell(index, kind);
    else if (word.sense !== null) tell(index, word.sense);
    tell(index, before, kind);
    if (two !== null) tell(index, two, before, kind);
    two = before;
    before = kind;
    if (first === '' && word.mayBegin) first = word.form;
    if (word.side === 'ours') ours = true;
    else if (word.side === 'theirs') theirs = true;
    else if (word.form === '?') asks = '?';
  }
  const last = words.length - 1;
  if (last < 0) return;
  tell(last, before, END);
  tell(NOWHERE, formOf(lengthOf(words.length)));
  tell(NOWHERE, formOf(`^${first}${asks}`));
  tell(NOWHERE, formOf(`^${ours ? 'ours' : ''}${theirs ? 'theirs' : ''}${asks}`));
}

/** The same for frequent words with who is named in the sentence: `never` about us promises, about them it tells. */
export function tellSides(words: readonly Word[], isFrequent: (form: Form) => boolean, tell: Tell): void {
  let named = 0;
  for (const { known } of words) named |= known.side === 'ours' ? 1 : known.side === 'theirs' ? 2 : 0;
  const side = SIDES[named];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]?.known ?? BEGIN;
    if (isFrequent(word)) tell(index, word, side);
  }
}

const BEGIN = signOf('^');
const END = signOf('$');
/** Nobody, we, they, both. */
const SIDES = ['@nobody', '@ours', '@theirs', '@both'].map(signOf);

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

/** The same as features of one word each. */
export function tellPlace({ after, last, opensParagraph }: Place, tell: (feature: Form) => void): void {
  tell(followingOf(after));
  if (last) tell(LAST);
  if (opensParagraph) tell(OPENS);
}

const LAST = signOf('@last');
const OPENS = signOf('@opens');
const FOLLOWING = new Map<string | null, Form>();

function followingOf(after: string | null): Form {
  const known = FOLLOWING.get(after);
  if (known !== undefined) return known;
  const following = signOf(`@after-${after ?? 'nothing'}`);
  FOLLOWING.set(after, following);
  return following;
}
