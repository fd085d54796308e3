import { contextOf } from '../../../lib/engine/context.ts';
import type { Place } from '../../../lib/engine/learned/features.ts';
import { wordsIn } from '../../../lib/engine/learned/meaning.ts';
import type { Word } from '../../../lib/engine/learned/words.ts';
import { createDocumentReader } from '../../../lib/engine/reader.ts';
import { maskSentence } from '../../../lib/engine/reading/masking.ts';
import { namesOf } from '../../../lib/engine/reading/names.ts';
import type { Draft, Verdict } from '../../../lib/engine/types.ts';
import { takeMarks } from '../marks.ts';
import { readCorpus } from '../read.ts';
import { draftSentences } from './draft-sentences.ts';
import { actsOf, draftOf, foldOf, labelledMessages, plainMessages } from './material.ts';

/** One sentence with what a person said of it. */
export interface Lesson {
  readonly words: readonly Word[];
  /** Index of the sentence before it in the same message, -1 for the first. */
  readonly before: number;
  readonly place: Pick<Place, 'last' | 'opensParagraph'>;
  /** It stands in no message, so nothing is to be learned from its place. */
  readonly loose: boolean;
  /** Acts, and the topic behind an `@`. */
  readonly labels: ReadonlySet<string>;
  /** Sentences of one message, and both messages of a pair, are left out together. */
  readonly fold: number;
}

/** One message with its verdict; its words by sentence. */
export interface MailLesson {
  readonly verdict: Verdict;
  readonly sentences: readonly (readonly Word[])[];
  readonly fold: number;
}

/** `without`: a fold that is left out. */
export function lessons(without: number | null): readonly Lesson[] {
  const all: Lesson[] = [];
  for (const { id, pair, body, loose = false, ...around } of labelledMessages()) {
    if (foldOf(pair ?? id) === without) continue;
    const names = namesOf(around);
    let before = -1;
    const last = body.findLastIndex((line) => line !== null);
    body.forEach((line, index) => {
      if (line === null) return;
      const [text, acts, about] = line;
      all.push({
        words: wordsIn(text, maskSentence(text), names),
        before: loose ? -1 : before,
        loose,
        place: { last: index === last, opensParagraph: index === 0 || body[index - 1] === null },
        labels: new Set([...actsOf(acts), `@${about}`]),
        fold: foldOf(pair ?? id),
      });
      before = all.length - 1;
    });
  }
  return all;
}

const VERDICTS = { sales: 'scored', ordinary: 'not-prospecting', logistics: 'logistics' } as const;

export function mailLessons(): readonly MailLesson[] {
  const reader = createDocumentReader();
  const sentencesOf = (draft: Draft): readonly (readonly Word[])[] => {
    const context = contextOf(draft);
    const names = namesOf(context);
    return reader.read(draft.text, context).sentences.map(({ text, masked }) => wordsIn(text, masked, names));
  };
  const labelled = labelledMessages()
    .filter(({ loose }) => loose !== true)
    .map((message): MailLesson => {
      const { id, pair, kind } = message;
      return { verdict: VERDICTS[kind], sentences: sentencesOf(draftOf(message)), fold: foldOf(pair ?? id) };
    });
  const plain = plainMessages().map(
    ({ id, verdict, ...draft }): MailLesson => ({ verdict, sentences: sentencesOf(draft), fold: foldOf(id) }),
  );
  const open = [
    ...readCorpus('pairs').flatMap(({ id, worse, better, ...around }) =>
      [worse, better].map((text) => ({ ...around, id, text, verdict: 'scored' as const })),
    ),
    ...readCorpus('good').map((draft) => ({ ...draft, verdict: 'scored' as const })),
    ...readCorpus('drafts')
      .filter(({ plain }) => plain !== true)
      .map(({ text, gates: _gates, plain: _plain, ...draft }) => ({
        ...draft,
        text: takeMarks(text).text,
        verdict: 'scored' as const,
      })),
    ...readCorpus('ordinary').flatMap(({ verdict, ...draft }) =>
      verdict === undefined ? [] : [{ ...draft, verdict }],
    ),
  ].map(({ id, verdict, ...draft }): MailLesson => ({ verdict, sentences: sentencesOf(draft), fold: foldOf(id) }));
  return [...labelled, ...plain, ...open];
}

/** A sentence of a draft in which somebody marked words: whether they are marked as a fault. */
export interface MarkedLesson {
  readonly words: readonly Word[];
  readonly fault: boolean;
  readonly fold: number;
}

/**
 * Sentences without either kind of mark say nothing, and neither does one about us that is left alone: it may serve us all
 * the same, and be right where it stands.
 */
export const markedLessons = (without: number | null): readonly MarkedLesson[] =>
  draftSentences()
    .filter(
      ({ must, quiet, words, fold }) =>
        (must || (quiet && !words.some(({ known }) => known.side === 'ours'))) && fold !== without,
    )
    .map(({ words, must, fold }) => ({ words, fault: must, fold }));
