import { Recent } from '../reading/recent.ts';
import { isLoud } from './loud.ts';
import { senseOf } from './word-kinds.ts';

/** What a word is to the model wherever it stands. */
export interface Form {
  /** One string for all places, so that looking it up again is cheap. */
  readonly form: string;
  /** Its kind by meaning, if it has one. */
  readonly sense: Form | null;
  /** What stands for it in runs of words, unless it is frequent enough to stand for itself; null: nothing else. */
  readonly kind: Form | null;
  readonly isLoud: boolean;
  readonly mayBegin: boolean;
  readonly side: 'ours' | 'theirs' | null;
  /** Whether it is frequent enough to stand for itself in runs of words; null until it has been asked for. */
  isFrequent: boolean | null;
  /** What its letters come to (feature-numbers.ts); 0 until it has been asked for. */
  letters: number;
}

const NUMBERS = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen half'.split(
    ' ',
  ),
);
const DURATIONS = new Set(
  'minute minutes min mins hour hours day days week weeks month months quarter quarters year years night nights weekend weekends evening evenings morning mornings afternoon afternoons shift shifts season seasons'.split(
    ' ',
  ),
);
export const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(
    ' ',
  ),
);
export const MONTHS = new Set(
  'january february march april june july august september october november december'.split(' '),
);

/** Endings by which a word that is not known by itself is still told apart. */
const ENDINGS = ['ing', 'ed', 'ly', 'tion', 'ment', 'ness', 'able', 'ive', 'ful', 'er', 's'] as const;

/** The kind of a word, for runs of words: figures, days, and what only its ending tells. */
export function kindOf(form: string): string {
  if (form.startsWith('<')) return form;
  if (NUMBERS.has(form)) return '<number>';
  if (DURATIONS.has(form)) return '<duration>';
  if (DAYS.has(form)) return '<day>';
  if (MONTHS.has(form)) return '<month>';
  const ending = ENDINGS.find((one) => form.length > one.length + 2 && form.endsWith(one));
  return ending === undefined ? '<word>' : `<${ending}>`;
}

/** Who a sentence may begin with; the first of them says much about whose it is. */
const FIRST = new Set(
  "i i'm i've i'd i'll we we're we've we'd we'll our my you you're you've you'll you'd your it it's this they the a <ours> <theirs> <name> let let's when if".split(
    ' ',
  ),
);
const OURS = new Set("we we're we've we'd we'll our ours us i i'm i've i'd i'll my <ours>".split(' '));
const THEIRS = new Set("you you're you've you'd you'll your yours <theirs>".split(' '));

const FORMS_KEPT = 4_000;
const known = new Recent<Form>(FORMS_KEPT);
/** A part of a text that is longer keeps the whole text in memory. */
const LONGEST_KEPT = 12;

export function formOf(form: string): Form {
  const before = known.get(form);
  if (before !== undefined) return before;
  const sense = senseOf(form);
  const kind = sense ?? kindOf(form);
  const made: Form = {
    form,
    sense: sense === undefined ? null : formOf(sense),
    kind: kind === form ? null : formOf(kind),
    isLoud: isLoud(form),
    mayBegin: FIRST.has(form),
    side: OURS.has(form) ? 'ours' : THEIRS.has(form) ? 'theirs' : null,
    isFrequent: null,
    letters: 0,
  };
  if (form.length <= LONGEST_KEPT) known.set(form, made);
  return made;
}

/** What is no word and stands in runs of words all the same, such as the end of a sentence. */
export const signOf = (form: string): Form => ({
  form,
  sense: null,
  kind: null,
  isLoud: false,
  mayBegin: false,
  side: null,
  isFrequent: null,
  letters: 0,
});
