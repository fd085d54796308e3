import { contextOf } from '../../../lib/engine/context.ts';
import type { Place } from '../../../lib/engine/learned/features.ts';
import { wordsIn } from '../../../lib/engine/learned/meaning.ts';
import type { Word } from '../../../lib/engine/learned/words.ts';
import { knowEachOther } from '../../../lib/engine/phrases/acquaintance.ts';
import { createDocumentReader } from '../../../lib/engine/reader.ts';
import { namesOf } from '../../../lib/engine/reading/names.ts';
import type { Draft, Span } from '../../../lib/engine/types.ts';
import { takeMarks } from '../marks.ts';
import { readCorpus } from '../read.ts';
import { foldOf } from './material.ts';

/** A sentence of a draft of the open half. */
export interface DraftSentence extends Pick<Draft, 'stage' | 'lastInbound'> {
  /** The notes tell of a talk, so it may say so. */
  readonly knowEachOther: boolean;
  readonly text: string;
  readonly words: readonly Word[];
  /** What the sentence before it does is not looked at. */
  readonly place: Place;
  /** Something in it must be found. */
  readonly must: boolean;
  /** Something in it must be left alone, and nothing must be found. */
  readonly quiet: boolean;
  /** The stop signs of the whole draft, where somebody has said which. */
  readonly gates: readonly string[] | undefined;
  readonly fold: number;
}

export function draftSentences(): readonly DraftSentence[] {
  const reader = createDocumentReader();
  return readCorpus('drafts').flatMap(({ id, text: marked, gates, ...around }) => {
    const { text, ...marks } = takeMarks(marked);
    const context = contextOf({ ...around, text });
    const names = namesOf(context);
    const { sentences } = reader.read(text, context);
    return sentences.map((sentence, at): DraftSentence => {
      const before = sentences[at - 1];
      const holds = (spans: readonly Span[]): boolean =>
        spans.some(({ start, end }) => start < sentence.end && sentence.start < end);
      const must = holds(marks.must);
      return {
        ...around,
        knowEachOther: knowEachOther(context),
        text: sentence.text,
        words: wordsIn(sentence.text, sentence.masked, names),
        place: {
          after: before === undefined ? null : 'other',
          last: at === sentences.length - 1,
          opensParagraph: before === undefined || text.slice(before.end, sentence.start).includes('\n'),
        },
        must,
        quiet: !must && holds(marks.quiet),
        gates,
        fold: foldOf(id),
      };
    });
  });
}
