import { type Column, SELLING } from '../../../lib/engine/learned/columns.ts';
import { isTopic, verdictFor } from './column-settings.ts';
import type { Example } from './ftrl.ts';
import { placedFeatures } from './guess-acts.ts';
import type { Lesson, MailLesson, MarkedLesson } from './lessons.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Ordinary mail is not labelled sentence by sentence, so a sentence of it weighs less. */
const ORDINARY_WEIGHT = 0.5;
/** Somebody marked these words on purpose. */
const MARKED_WEIGHT = 1.5;
/** What only somebody who sells does: every sentence of ordinary mail is an example of something else. */
const NEVER_ORDINARY: readonly Column[] = ['pitch', 'brag', 'generic', 'praise', 'motive'];

export interface FoldedExample extends Example {
  readonly fold: number;
}

export interface Material {
  readonly lessons: readonly Lesson[];
  readonly mail: readonly MailLesson[];
  readonly marked: readonly MarkedLesson[];
}

/** Too short and not English are told without the model. */
export const isToldByModel = ({ verdict }: MailLesson): boolean => verdict !== 'not-english' && verdict !== 'too-short';

/** What each column is fitted to. */
export function examplesFrom(
  { lessons, mail, marked }: Material,
  vocabulary: Vocabulary,
): (column: Column) => readonly FoldedExample[] {
  const placed = placedFeatures(lessons, vocabulary);
  const told = (isSo: (labels: ReadonlySet<string>) => boolean): readonly FoldedExample[] =>
    lessons.map(({ labels, fold }, i) => ({ on: placed[i]!, label: isSo(labels), weight: 1, fold }));
  const messages = mail
    .filter(isToldByModel)
    .map(({ verdict, sentences, fold }) => ({ ...vocabulary.featuresOfAll(sentences), verdict, fold }));
  const faults = marked.map(({ words, fault, fold }) => ({
    on: vocabulary.featuresOf(words),
    label: fault,
    weight: MARKED_WEIGHT,
    fold,
  }));
  const ordinary = mail
    .filter(({ verdict }) => verdict === 'not-prospecting' || verdict === 'logistics')
    .flatMap(({ sentences, fold }) =>
      sentences.map((words) => ({
        on: vocabulary.featuresOf(words),
        label: false,
        weight: ORDINARY_WEIGHT,
        fold,
      })),
    );
  return (column) => {
    const wanted = verdictFor(column);
    if (wanted !== null) {
      return messages.map(({ on, values, verdict, fold }) => ({
        on,
        values,
        label: verdict === wanted,
        weight: 1,
        fold,
      }));
    }
    if (column === 'fault') {
      return [...told((labels) => SELLING.some((act) => labels.has(act)) && !labels.has('pain')), ...faults];
    }
    const label = isTopic(column) ? `@${column}` : column;
    const labelled = told((labels) => labels.has(label));
    return NEVER_ORDINARY.includes(column) ? [...labelled, ...ordinary] : labelled;
  };
}
