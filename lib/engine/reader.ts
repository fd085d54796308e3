import type { Context } from './define-rule.ts';
import { type Document, placedAt, type Role, type Sentence } from './document.ts';
import { judgedAt, type KnownSentence, type KnownToPeople, knownTo, NAMES_KEPT } from './known-sentence.ts';
import { countWords } from './reading/counting.ts';
import { type Block, createLayoutReader } from './reading/layout.ts';
import { maskSentence } from './reading/masking.ts';
import { newLineSlot } from './reading/memory.ts';
import { type Names, namesOf } from './reading/names.ts';
import { perContext } from './reading/per-sentence.ts';
import { Recent } from './reading/recent.ts';
import { splitSentences } from './reading/sentences.ts';
import type { Span } from './types.ts';

/** Takes drafts apart and remembers the sentences it has seen; what it answers never depends on that memory. */
export interface DocumentReader {
  /** `text` without zero-width characters (the engine takes them out); never throws, whatever else it holds. */
  read(text: string, context: Context): Document;
}

interface KnownBlock {
  readonly spans: readonly Span[];
  readonly sentences: readonly KnownSentence[];
  /** As it stood last: where nothing around it has changed, its sentences are handed out again as they are. */
  placed: Placed | null;
}

interface Placed {
  readonly names: Names;
  /** What the sentence before it does. */
  readonly after: Role | null;
  readonly last: boolean;
  readonly bullet: boolean;
  readonly start: number;
  readonly sentences: readonly Sentence[];
}

/** The longest body that is read has about 1,300 sentences; up to twice as many as said here are kept, 10 kB each. */
const SENTENCES_KEPT = 1_000;
const BLOCKS_KEPT = 500;
export function createDocumentReader(): DocumentReader {
  const readLayout = createLayoutReader();
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

  /** A block of one line that has not changed is known with the line. */
  function blockOf({ start, end, memory }: Block, text: string): KnownBlock {
    const before = memory?.[BLOCK] as KnownBlock | undefined;
    if (before !== undefined) return before;
    const block = blockIn(text.slice(start, end));
    if (memory !== null) memory[BLOCK] = block;
    return block;
  }

  function blockIn(text: string): KnownBlock {
    const known = blocks.get(text);
    if (known) return known;
    const spans = splitSentences(text);
    const block: KnownBlock = {
      spans,
      sentences: spans.map(({ start, end }) => sentenceOf(text.slice(start, end))),
      placed: null,
    };
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
      const known = layout.blocks.map((block) => blockOf(block, text));
      const last = known.findLastIndex((block) => block.sentences.length > 0);
      let words = 0;
      layout.blocks.forEach(({ start, bullet }, at) => {
        const block = known[at];
        if (block === undefined) return;
        const after = body[body.length - 1]?.roles[0] ?? null;
        for (const sentence of placedIn(block, { names, after, last: at === last, bullet, start })) {
          body.push(sentence);
          words += sentence.words;
        }
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

const BLOCK = newLineSlot();

/** A block's sentences as they stand in this draft. */
function placedIn(block: KnownBlock, where: Omit<Placed, 'sentences'>): readonly Sentence[] {
  const before = block.placed;
  const { names, after, last, bullet, start } = where;
  let sentences: readonly Sentence[];
  if (
    before !== null &&
    before.names === names &&
    before.after === after &&
    before.last === last &&
    before.bullet === bullet
  ) {
    if (before.start === start) return before.sentences;
    const by = start - before.start;
    sentences = before.sentences.map((sentence) => placedAt(sentence, sentence.start + by));
  } else {
    let role = after;
    sentences = block.sentences.map((sentence, index) => {
      const ends = last && index === block.sentences.length - 1;
      const alone = judgedAt(knownTo(names, sentence), sentence, role, ends, index === 0);
      role = alone.roles[0];
      return placedAt(alone, start + (block.spans[index]?.start ?? 0), bullet);
    });
  }
  block.placed = { ...where, sentences };
  return sentences;
}
