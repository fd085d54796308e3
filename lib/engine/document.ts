import type { Context } from './define-rule.ts';
import { readLayout } from './reading/layout.ts';
import { maskSentence } from './reading/masking.ts';
import { type Names, namesOf } from './reading/names.ts';
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
}

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

/** What is known of a sentence wherever it stands: spans count from its own start. */
interface ParsedSentence {
  readonly masked: string;
  readonly tokens: readonly Token[];
  readonly words: number;
}

const SENTENCES_KEPT = 2_000;
const BLOCKS_KEPT = 1_000;

export function createDocumentReader(): DocumentReader {
  const blocks = new Recent<readonly Span[]>(BLOCKS_KEPT);
  const parsed = new Recent<ParsedSentence>(SENTENCES_KEPT);
  const judged = new Recent<{ readonly topic: Topic; readonly roles: Sentence['roles'] }>(SENTENCES_KEPT);
  /** Sentences as they were last placed: unchanged ones are handed out again as they are. */
  const placed = new Recent<Sentence>(SENTENCES_KEPT);

  function splitOf(block: string): readonly Span[] {
    const known = blocks.get(block);
    if (known) return known;
    const spans = splitSentences(block);
    blocks.set(block, spans);
    return spans;
  }

  function parseOf(text: string): ParsedSentence {
    const known = parsed.get(text);
    if (known) return known;
    const tokens = readTokens(text);
    const words = tokens.filter((token) => token.end > token.start && /[\p{L}\p{N}]/u.test(token.text)).length;
    const sentence = { masked: maskSentence(text), tokens, words };
    parsed.set(text, sentence);
    return sentence;
  }

  function sentenceAt(
    text: string,
    start: number,
    bullet: boolean,
    names: Names,
  ): { sentence: Sentence; words: number } {
    const parse = parseOf(text);
    const key = `${names.key}\n${bullet ? 1 : 0}\n${start}\n${text}`;
    const before = placed.get(key);
    if (before) return { sentence: before, words: parse.words };
    const judgedKey = `${names.key}\n${text}`;
    let judgement = judged.get(judgedKey);
    if (!judgement) {
      const topic = readTopic(parse.masked, parse.tokens, names);
      judgement = { topic, roles: readRoles(parse.masked, topic, names) };
      judged.set(judgedKey, judgement);
    }
    const tokens = start === 0 ? parse.tokens : parse.tokens.map((token) => shift(token, start));
    const sentence: Sentence = {
      start,
      end: start + text.length,
      text,
      masked: parse.masked,
      tokens,
      topic: judgement.topic,
      roles: judgement.roles,
      bullet,
    };
    placed.set(key, sentence);
    return { sentence, words: parse.words };
  }

  return {
    read(text, context) {
      const names = namesOf(context);
      const layout = readLayout(text, context.seller?.name);
      const sentences: Sentence[] = [];
      let words = 0;
      for (const block of layout.blocks) {
        for (const span of splitOf(text.slice(block.start, block.end))) {
          const start = block.start + span.start;
          const placedSentence = sentenceAt(text.slice(start, block.start + span.end), start, block.bullet, names);
          sentences.push(placedSentence.sentence);
          words += placedSentence.words;
        }
      }
      return { text, sentences, greeting: layout.greeting, signOff: layout.signOff, outside: layout.outside, words };
    },
  };
}

function shift(token: Token, by: number): Token {
  return { start: token.start + by, end: token.end + by, text: token.text, normal: token.normal, tags: token.tags };
}
