import type { Context } from './define-rule.ts';
import { readLayout } from './reading/layout.ts';
import { maskSentence } from './reading/masking.ts';
import { type Names, namesOf } from './reading/names.ts';
import { perContext } from './reading/per-sentence.ts';
import { Recent } from './reading/recent.ts';
import { readRoles } from './reading/roles.ts';
import { splitSentences } from './reading/sentences.ts';
import { readTokens } from './reading/tokens.ts';
import { readTopic } from './reading/topic.ts';
import type { Span } from './types.ts';

/** A word as compromise saw it. Implicit words (the `not` of `don't`) have an empty span at the end of their host word. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, straight quotes, contractions taken apart: `we're` gives `we` and `are`. */
  readonly normal: string;
  /** compromise's tags, e.g. `Verb`, `PastTense`, `ProperNoun`. */
  readonly tags: ReadonlySet<string>;
}

/** Who a sentence is about: its grammatical subject, else who owns the first noun, else nobody in particular. */
export type Topic = 'seller' | 'reader' | 'shared' | 'neutral';

/** What the sentence does for the message. */
export type Role =
  | 'pitch'
  | 'pain'
  | 'consequence'
  | 'goal'
  | 'observation'
  | 'ask'
  | 'courtesy'
  | 'logistics'
  | 'other';

export interface Sentence extends Span {
  readonly text: string;
  /** Same length as `text`: what must not be matched (addresses, links, words inside quotation marks) is spaces, smart quotes and NBSP are plain. */
  readonly masked: string;
  readonly tokens: readonly Token[];
  readonly topic: Topic;
  /** Every role that fits, strongest first; never empty. */
  readonly roles: readonly [Role, ...Role[]];
  readonly bullet: boolean;
  /** What has been worked out of it before; see reading/per-sentence.ts. */
  readonly memory: SentenceMemory;
}

/** Answers about one sentence, wherever it stands, under the function that gave them. */
export type SentenceMemory = Map<object, unknown>;

/** One draft, taken apart once; what rules read. All spans are in the draft's own text. */
export interface Document {
  readonly text: string;
  /** Body only: no greeting, sign-off, signature, footer or quoted lines. */
  readonly sentences: readonly Sentence[];
  readonly greeting: Span | null;
  /** `Best, Robin`, from the first word of the closing to its end. */
  readonly signOff: Span | null;
  /** Parts that were left out: quoted lines, signature, footer. */
  readonly outside: readonly Span[];
  /** Words in the body. */
  readonly words: number;
}

/** Takes drafts apart and remembers the sentences it has seen; what it answers never depends on that memory. */
export interface DocumentReader {
  /** `text` without zero-width characters (the engine takes them out); never throws, whatever else it holds. */
  read(text: string, context: Context): Document;
}

/** What is known of a sentence wherever it stands and whoever it is for: spans count from its own start. */
interface KnownSentence {
  readonly text: string;
  readonly masked: string;
  readonly tokens: readonly Token[];
  readonly words: number;
  readonly judged: Map<Names, Judged>;
}

/** Topic and roles depend on whose names are whose, and nothing else around the sentence. */
interface Judged {
  /** At the start of a text. */
  readonly alone: Sentence;
  /** As it was last placed: an unchanged one is handed out again as it is. */
  placed: Sentence;
}

interface KnownBlock {
  readonly spans: readonly Span[];
  readonly sentences: readonly KnownSentence[];
}

/** The longest body that is read has about 1,300 sentences; up to twice as many as said here are kept, 10 kB each. */
const SENTENCES_KEPT = 1_000;
const BLOCKS_KEPT = 500;
/** People one can be writing to in turns before a switch costs a fresh look. */
const NAMES_KEPT = 16;

export function createDocumentReader(): DocumentReader {
  const blocks = new Recent<KnownBlock>(BLOCKS_KEPT);
  const sentences = new Recent<KnownSentence>(SENTENCES_KEPT);
  const peoples = new Recent<Names>(NAMES_KEPT);

  const namesIn = perContext((context): Names => {
    const { seller, prospect, to, painMenu } = context;
    const key = JSON.stringify([seller, prospect, to, painMenu]);
    const known = peoples.get(key);
    if (known) return known;
    const names = namesOf(context);
    peoples.set(key, names);
    return names;
  });

  function blockOf(text: string): KnownBlock {
    const known = blocks.get(text);
    if (known) return known;
    const spans = splitSentences(text);
    const block = { spans, sentences: spans.map(({ start, end }) => sentenceOf(text.slice(start, end))) };
    blocks.set(text, block);
    return block;
  }

  function sentenceOf(text: string): KnownSentence {
    const known = sentences.get(text);
    if (known) return known;
    const tokens = readTokens(text);
    const words = tokens.filter((token) => token.end > token.start && /[\p{L}\p{N}]/u.test(token.text)).length;
    const sentence = { text, masked: maskSentence(text), tokens, words, judged: new Map<Names, Judged>() };
    sentences.set(text, sentence);
    return sentence;
  }

  return {
    read(text, context) {
      const names = namesIn(context);
      const layout = readLayout(text, context.seller?.name);
      const body: Sentence[] = [];
      let words = 0;
      for (const { start, end, bullet } of layout.blocks) {
        const block = blockOf(text.slice(start, end));
        block.sentences.forEach((known, index) => {
          body.push(place(known, names, start + (block.spans[index]?.start ?? 0), bullet));
          words += known.words;
        });
      }
      return {
        text,
        sentences: body,
        greeting: layout.greeting,
        signOff: layout.signOff,
        outside: layout.outside,
        words,
      };
    },
  };
}

function place(known: KnownSentence, names: Names, start: number, bullet: boolean): Sentence {
  let judged = known.judged.get(names);
  if (!judged) {
    const alone = judge(known, names);
    judged = { alone, placed: alone };
    // More people than are remembered: theirs are judged anew when they come back.
    if (known.judged.size >= NAMES_KEPT) known.judged.clear();
    known.judged.set(names, judged);
  }
  const { alone, placed } = judged;
  if (placed.start !== start || placed.bullet !== bullet) judged.placed = placedAt(alone, start, bullet);
  return judged.placed;
}

function judge({ text, masked, tokens }: KnownSentence, names: Names): Sentence {
  const topic = readTopic(masked, tokens, names);
  const memory: SentenceMemory = new Map();
  const roles = readRoles({ masked, topic, memory }, names);
  return { start: 0, end: text.length, text, masked, tokens, topic, roles, bullet: false, memory };
}

/** The same sentence at another place. Few ask for its tokens, so they move only then. */
export function placedAt(sentence: Sentence, start: number, bullet = sentence.bullet): Sentence {
  const { text, masked, topic, roles, memory } = sentence;
  const by = start - sentence.start;
  let tokens: readonly Token[] | null = null;
  return {
    start,
    end: start + text.length,
    text,
    masked,
    get tokens() {
      tokens ??= by === 0 ? sentence.tokens : sentence.tokens.map((token) => shift(token, by));
      return tokens;
    },
    topic,
    roles,
    bullet,
    memory,
  };
}

function shift(token: Token, by: number): Token {
  const { start, end, text, normal } = token;
  return {
    start: start + by,
    end: end + by,
    text,
    normal,
    get tags() {
      return token.tags;
    },
  };
}
