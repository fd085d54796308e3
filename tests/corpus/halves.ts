import type { Draft, Verdict } from '../../lib/engine/types.ts';
import { draftOf, foldOf, type LabelledMessage, labelledMessages, plainMessages } from './learn/material.ts';
import { type Marked, takeMarks } from './marks.ts';
import { type Half, readCorpus } from './read.ts';

/** What an engine is measured on. */
export interface Exam {
  readonly pairs: readonly { readonly id: string; readonly worse: Draft; readonly better: Draft }[];
  readonly good: readonly Identified<Draft>[];
  /** Messages that get no number, and which silence is right where somebody has said so. */
  readonly ordinary: readonly Identified<{ readonly draft: Draft; readonly verdict: Verdict | undefined }>[];
  readonly drafts: readonly Identified<{
    readonly draft: Draft;
    readonly marks: Marked;
    readonly gates: readonly string[] | undefined;
  }>[];
}

type Identified<Item> = Item & { readonly id: string };

/** Written by people who did not know the engine; nothing is learned from it. */
export const setAside = (): Exam => readExam('-holdout');

/** What may be looked at, with what the weights are learned from. */
export function openHalf(): Exam {
  const { pairs, good, ordinary, drafts } = readExam('');
  const labelled = labelledMessages();
  const silent = plainMessages().filter(({ verdict }) => verdict !== 'scored');
  return {
    pairs: [...pairs, ...labelledPairs(labelled)],
    good: [
      ...good,
      ...labelled
        .filter(({ quality }) => quality === 'good')
        .map((one) => ({ ...draftOf(one), id: one.pair ?? one.id })),
    ],
    ordinary: [...ordinary, ...silent.map(({ id, verdict, ...draft }) => ({ id, verdict, draft }))],
    drafts,
  };
}

/** The messages of one fold. */
export function foldOfExam({ pairs, good, ordinary, drafts }: Exam, fold: number): Exam {
  const isIn = ({ id }: { readonly id: string }): boolean => foldOf(id) === fold;
  return {
    pairs: pairs.filter(isIn),
    good: good.filter(isIn),
    ordinary: ordinary.filter(isIn),
    drafts: drafts.filter(isIn),
  };
}

function readExam(half: Half): Exam {
  return {
    pairs: readCorpus('pairs', half).map(({ id, worse, better, ...around }) => ({
      id,
      worse: { ...around, text: worse },
      better: { ...around, text: better },
    })),
    good: readCorpus('good', half),
    ordinary: readCorpus('ordinary', half).map(({ id, verdict, ...draft }) => ({ id, verdict, draft })),
    drafts: readCorpus('drafts', half).map(({ id, gates, text, ...around }) => {
      const marks = takeMarks(text);
      return { id, draft: { ...around, text: marks.text }, marks, gates };
    }),
  };
}

function labelledPairs(messages: readonly LabelledMessage[]): Exam['pairs'] {
  const paired = Map.groupBy(messages, ({ pair }) => pair);
  return [...paired].flatMap(([id, both]) => {
    const worse = both.find(({ quality }) => quality === 'bad');
    const better = both.find(({ quality }) => quality === 'good');
    if (id === undefined || worse === undefined || better === undefined) return [];
    return [{ id, worse: draftOf(worse), better: draftOf(better) }];
  });
}
