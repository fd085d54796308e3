import type { Role, Sentence } from './document.ts';
import { ACTS } from './learned/columns.ts';
import type { Place } from './learned/features.ts';
import { readMeaning, readSaid, type Said, WORDS } from './learned/meaning.ts';
import type { Memory } from './reading/memory.ts';
import type { Names } from './reading/names.ts';

/** What is known of a sentence wherever it stands and whoever it is for: spans count from its own start. */
export interface KnownSentence {
  readonly text: string;
  readonly masked: string;
  readonly words: number;
  /** For what depends on its words alone. */
  readonly memory: Memory;
  readonly byNames: Map<Names, KnownToPeople>;
}

export interface KnownToPeople {
  readonly said: Said;
  /** At the start of a text, under the key of its place in the message: topic and roles depend on that too. */
  readonly byPlace: Sentence[];
}

/** People one can be writing to in turns before a switch costs a fresh look. */
export const NAMES_KEPT = 16;

export function knownTo(names: Names, known: KnownSentence): KnownToPeople {
  let people = known.byNames.get(names);
  if (!people) {
    // More people than are remembered: theirs are read anew when they come back.
    if (known.byNames.size >= NAMES_KEPT) known.byNames.clear();
    people = { said: readSaid(known.text, known.masked, names, known.memory), byPlace: [] };
    known.byNames.set(names, people);
  }
  return people;
}

const ROLE_NUMBER = new Map<string | null, number>([null, ...ACTS, 'other'].map((role, index) => [role, index]));

export function judgedAt(
  { said, byPlace }: KnownToPeople,
  known: KnownSentence,
  after: Role | null,
  last: boolean,
  opensParagraph: boolean,
): Sentence {
  const key = 4 * (ROLE_NUMBER.get(after) ?? 0) + (last ? 2 : 0) + (opensParagraph ? 1 : 0);
  let judged = byPlace[key];
  if (judged === undefined) {
    judged = judge(known, said, { after, last, opensParagraph });
    byPlace[key] = judged;
  }
  return judged;
}

function judge(known: KnownSentence, said: Said, place: Place): Sentence {
  const { text, masked, words } = known;
  // What depends on the words alone is known already, at whatever place they were seen first.
  const memory: Memory = [...known.memory];
  memory[WORDS] = said.words;
  return { start: 0, end: text.length, text, masked, words, ...readMeaning(said, place), bullet: false, memory };
}
