import type { Context } from './define-rule.ts';
import type { Place } from './learned/features.ts';
import { readMeaning, readSaid, type Said, WORDS } from './learned/meaning.ts';
import { ACTS } from './learned/model.ts';
import { countWords } from './reading/counting.ts';
import { readLayout } from './reading/layout.ts';
import { maskSentence } from './reading/masking.ts';
import type { Memory } from './reading/memory.ts';
import { type Names, namesOf } from './reading/names.ts';
import { perContext } from './reading/per-sentence.ts';
import { Recent } from './reading/recent.ts';
import { splitSentences } from './reading/sentences.ts';
import type { Span } from './types.ts';

/** Who a sentence is about: its grammatical subject, else who owns the first noun, else nobody in particular. */
export type Topic = 'seller' | 'reader' | 'shared' | 'neutral';

/** What a sentence does for the message (learned/, CONTRIBUTING.md). */
export type Role =
  /** What we sell, do or offer, and what it would do for them. */
  | 'pitch'
  /** Meant to impress: awards, size, clients. */
  | 'brag'
  | 'intro'
  /** Our own feelings, wishes and needs. */
  | 'motive'
  /** A trouble, cost or consequence that is theirs and concrete. */
  | 'pain'
  /** Could be sent to anybody. */
  | 'generic'
  /** Something specific about them that was seen, read or said. */
  | 'fact'
  | 'goal'
  /** Tells or teaches something that is no claim for our product. */
  | 'story'
  | 'question'
  | 'ask'
  /** Room to say no or to correct us. */
  | 'room'
  /** A plain reason for writing. */
  | 'why'
  | 'praise'
  | 'pressure'
  | 'filler'
  | 'courtesy'
  | 'logistics'
  | 'other';

export interface Sentence extends Span {
  readonly text: string;
  /** Same length as `text`: what must not be matched (addresses, links, words inside quotation marks) is spaces, smart quotes and NBSP are plain. */
  readonly masked: string;
  /** Words in it; figures count. */
  readonly words: number;
  readonly topic: Topic;
  /** Every role that fits, strongest first; never empty. */
  readonly roles: readonly [Role, ...Role[]];
  /** What the model says for each of its columns; see learned/. */
  readonly sums: readonly number[];
  readonly sure: readonly number[];
  readonly bullet: boolean;
  /** What has been worked out of it before; see reading/per-sentence.ts. */
  readonly memory: Memory;
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
  /** What has been worked out of it before; see reading/per-sentence.ts. */
  readonly memory: Memory;
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
  readonly words: number;
  /** For what depends on its words alone. */
  readonly memory: Memory;
  readonly byNames: Map<Names, KnownToPeople>;
}

interface KnownToPeople {
  readonly said: Said;
  /** Under the key of its place in the message. */
  readonly byPlace: Judged[];
}

/** Topic and roles depend on whose names are whose and on the place in the message. */
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
    const sentence = {
      text,
      masked: maskSentence(text),
      words: countWords(text),
      memory: [],
      byNames: new Map<Names, KnownToPeople>(),
    };
    sentences.set(text, sentence);
    return sentence;
  }

  return {
    read(text, context) {
      const names = namesIn(context);
      const layout = readLayout(text, context.seller?.name);
      const body: Sentence[] = [];
      const known = layout.blocks.map(({ start, end }) => blockOf(text.slice(start, end)));
      let left = known.reduce((sum, block) => sum + block.sentences.length, 0);
      let words = 0;
      layout.blocks.forEach(({ start, bullet }, at) => {
        const block = known[at];
        block?.sentences.forEach((sentence, index) => {
          left--;
          const after = body[body.length - 1]?.roles[0] ?? null;
          const people = knownTo(names, sentence);
          const judged = judgedAt(people, sentence, after, left === 0, index === 0);
          body.push(placed(judged, start + (block.spans[index]?.start ?? 0), bullet));
          words += sentence.words;
        });
      });
      return {
        text,
        sentences: body,
        greeting: layout.greeting,
        signOff: layout.signOff,
        outside: layout.outside,
        words,
        memory: [],
      };
    },
  };
}

function knownTo(names: Names, known: KnownSentence): KnownToPeople {
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

function judgedAt(
  { said, byPlace }: KnownToPeople,
  known: KnownSentence,
  after: Role | null,
  last: boolean,
  opensParagraph: boolean,
): Judged {
  const key = 4 * (ROLE_NUMBER.get(after) ?? 0) + (last ? 2 : 0) + (opensParagraph ? 1 : 0);
  let judged = byPlace[key];
  if (judged === undefined) {
    const alone = judge(known, said, { after, last, opensParagraph });
    judged = { alone, placed: alone };
    byPlace[key] = judged;
  }
  return judged;
}

/** As it stands in this draft; an unchanged one is the same object. */
function placed(judged: Judged, start: number, bullet: boolean): Sentence {
  const before = judged.placed;
  if (before.start !== start || before.bullet !== bullet) judged.placed = placedAt(judged.alone, start, bullet);
  return judged.placed;
}

function judge(known: KnownSentence, said: Said, place: Place): Sentence {
  const { text, masked, words } = known;
  // What depends on the words alone is known already, at whatever place they were seen first.
  const memory: Memory = [...known.memory];
  memory[WORDS] = said.words;
  return { start: 0, end: text.length, text, masked, words, ...readMeaning(said, place), bullet: false, memory };
}

/** The same sentence at another place. */
export function placedAt(sentence: Sentence, start: number, bullet = sentence.bullet): Sentence {
  return { ...sentence, start, end: start + sentence.text.length, bullet };
}
