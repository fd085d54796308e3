import nlp from 'compromise/two';

export interface PlainWord {
  readonly start: number;
  readonly text: string;
  /** Mark and space after the word. */
  readonly post: string;
}

/** Words and figures of ASCII, one space apart, perhaps with an ordinary mark: nothing that compromise takes apart or joins. */
const PLAIN = /^(?:[A-Za-z]{1,59}|\d{1,9})(?:[,;:]? (?:[A-Za-z]{1,59}|\d{1,9}))*[.?!]?$/;
const WORD = /([A-Za-z]+|\d+)([^A-Za-z\d]*)/g;

interface Model {
  readonly one: {
    readonly contractions: readonly { readonly word?: string }[];
    readonly aliases: Readonly<Record<string, string>>;
  };
}

/** Words that compromise reads as something else: `gonna`, `cant`, `plz`. */
const READ_AS_OTHERS: ReadonlySet<string> = readAsOthers(nlp.model() as Model);

function readAsOthers({ one }: Model): ReadonlySet<string> {
  return new Set([...one.contractions.flatMap(({ word }) => word ?? []), ...Object.keys(one.aliases)]);
}

/**
 * The words of a sentence exactly as compromise 14.17 would tell them apart, at a small part of its time; null for a
 * sentence in which it would do more than that.
 */
export function plainWords(sentence: string): readonly PlainWord[] | null {
  if (!PLAIN.test(sentence)) return null;
  const words: PlainWord[] = [];
  for (const { index, 1: text = '', 2: post = '' } of sentence.matchAll(WORD)) {
    if (READ_AS_OTHERS.has(text.toLowerCase())) return null;
    words.push({ start: index, text, post });
  }
  return words;
}
