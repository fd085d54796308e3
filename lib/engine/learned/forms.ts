import { Recent } from '../reading/recent.ts';
import { isLoud } from './loud.ts';
import { senseOf } from './word-kinds.ts';
import { kindOf } from './words.ts';

/** What a word is to the model wherever it stands. */
export interface Form {
  /** One string for all places, so that looking it up again is cheap. */
  readonly form: string;
  /** Its kind by meaning, if it has one. */
  readonly sense: string | undefined;
  /** What stands for it in runs of words, unless it is frequent enough to stand for itself. */
  readonly kind: string;
  readonly isLoud: boolean;
  readonly mayBegin: boolean;
  readonly side: 'ours' | 'theirs' | null;
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
  const made: Form = {
    form,
    sense,
    kind: sense ?? kindOf(form),
    isLoud: isLoud(form),
    mayBegin: FIRST.has(form),
    side: OURS.has(form) ? 'ours' : THEIRS.has(form) ? 'theirs' : null,
  };
  if (form.length <= LONGEST_KEPT) known.set(form, made);
  return made;
}
