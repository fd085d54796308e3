import { type Place, tellFeatures, tellPlace } from '../../../lib/engine/learned/features.ts';
import { ACTS } from '../../../lib/engine/learned/model.ts';
import type { Word } from '../../../lib/engine/learned/words.ts';
import type { Example } from './ftrl.ts';
import type { Lesson, MailLesson } from './lessons.ts';

/** Words that stand for themselves in runs of words; more of them make runs too rare to learn from. */
const FREQUENT_WORDS = 300;
/** A feature seen less often says nothing that holds for the next message. */
const LEAST_SEEN = 4;

/** The features that are worth a weight, by number. */
export interface Vocabulary {
  /** Words that stand for themselves in runs of words. */
  readonly frequent: ReadonlySet<string>;
  /** Names of the features; their place is their number. */
  readonly names: readonly string[];
  /** Features of a sentence, each once. */
  readonly featuresOf: (words: readonly Word[]) => readonly number[];
  /** Features of a message, and how much each counts: long and short messages can be compared. */
  readonly featuresOfAll: (sentences: readonly (readonly Word[])[]) => Pick<Required<Example>, 'on' | 'values'>;
  readonly featuresAt: (place: Place) => readonly number[];
}

export function readVocabulary(lessons: readonly Lesson[], mail: readonly MailLesson[]): Vocabulary {
  const frequent = frequentWords(lessons);
  const namesIn = (words: readonly Word[]) => namesOf(words, frequent);
  const often = new Map<string, number>();
  for (const { words } of lessons) countIn(often, namesIn(words));
  for (const { sentences } of mail) countIn(often, new Set(sentences.flatMap((words) => [...namesIn(words)])));
  const names = [...often].flatMap(([name, count]) => (count >= LEAST_SEEN ? [name] : []));
  names.push(...placeNames());
  const index = new Map(names.map((name, number) => [name, number]));
  const known = (some: Iterable<string>) => [...some].flatMap((name) => index.get(name) ?? []);
  return {
    frequent,
    names,
    featuresOf: (words) => known(namesIn(words)),
    featuresOfAll: (sentences) => {
      const counts = new Map<string, number>();
      for (const words of sentences) countIn(counts, namesIn(words));
      const root = Math.sqrt(Math.max(1, sentences.length));
      const on = known(counts.keys());
      return { on, values: on.map((feature) => counts.get(names[feature]!)! / root) };
    },
    featuresAt: (place) => known(namesAt(place)),
  };
}

/** There are few, so none is too rare. */
function placeNames(): Iterable<string> {
  const after = [null, 'other', ...ACTS];
  return new Set(after.flatMap((act) => namesAt({ after: act, last: true, opensParagraph: true })));
}

function namesAt(place: Place): readonly string[] {
  const names: string[] = [];
  tellPlace(place, ({ form }) => names.push(form));
  return names;
}

function frequentWords(lessons: readonly Lesson[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const forms = lessons.flatMap(({ words }) => words.map(({ form }) => form));
  countIn(seen, forms);
  const words = [...seen].filter(([form]) => !form.startsWith('<'));
  words.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Set(words.slice(0, FREQUENT_WORDS).map(([form]) => form));
}

function namesOf(words: readonly Word[], frequent: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set<string>();
  tellFeatures(
    words,
    ({ form }) => frequent.has(form),
    (_, ...parts) => names.add(parts.flatMap((part) => part?.form ?? []).join(' ')),
  );
  return names;
}

function countIn(counts: Map<string, number>, names: Iterable<string>): void {
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
}
