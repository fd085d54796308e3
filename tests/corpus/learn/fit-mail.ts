import { MAIL_COLUMNS } from '../../../lib/engine/learned/columns.ts';
import { mailFeatures } from '../../../lib/engine/learned/mail.ts';
import { type Meaning, meaningOf } from '../../../lib/engine/learned/meaning.ts';
import { mailBias } from '../../../lib/engine/learned/model.ts';
import type { Word } from '../../../lib/engine/learned/words.ts';
import type { Verdict } from '../../../lib/engine/types.ts';
import { verdictFor } from './column-settings.ts';
import { isToldByModel } from './examples.ts';
import { biasOf, type Fitted } from './fit-columns.ts';
import { fitLinear, type Linear, type Settings, sumOf } from './ftrl.ts';
import type { MailLesson } from './lessons.ts';
import { withoutEachFold } from './material.ts';
import type { Narrow } from './select-features.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Few features, many messages: a light pull to zero and enough rounds to come to rest. */
const FIT: Settings = { alpha: 0.3, l1: 0.2, l2: 1, rounds: 40 };
/** What the wording settles is added by the engine, whatever the model says. */
const NOTHING_CERTAIN = { roles: [], isShared: false, namesKnownPain: false, namesReader: true };

/** Beginnings stand in for short messages, and there are two of them for each. */
const PART_WEIGHT = 0.3;

/** A message as the model of whole messages sees it. */
export interface WholeMail {
  readonly on: readonly number[];
  readonly values: readonly number[];
  readonly verdict: Verdict;
  /** Two sentences of a longer one. */
  readonly isPart: boolean;
  readonly fold: number;
}

/** Few people wrote messages of two sentences for this corpus, and many send them: beginnings of longer ones stand in. */
function shortened<Sentence>(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  return sentences.length < 4 ? [] : [sentences.slice(0, 2), sentences.slice(2, 4)];
}

const sells = ({ roles }: Meaning): boolean => roles.includes('pitch') || roles.includes('brag');

/** Messages by what their sentences mean to models that have not seen them. */
export function wholeMails(
  mail: readonly MailLesson[],
  columns: readonly Fitted[],
  vocabulary: Vocabulary,
  narrow: Narrow,
): readonly WholeMail[] {
  // mail.ts adds the biases of the table that is there; what is fitted must not depend on it.
  const moved = MAIL_COLUMNS.map((name) => biasOf(columns.find(({ column }) => column === name)!) - mailBias(name));
  return mail.filter(isToldByModel).flatMap(({ verdict, sentences, fold }) =>
    [sentences, ...shortened(sentences)].flatMap((some, index): readonly WholeMail[] => {
      const meanings = meaningsOf(some, fold);
      // Two sentences of an outreach are one only where something is sold in them.
      if (index > 0 && verdict === 'scored' && !meanings.some(sells)) return [];
      // The last is always 1: the bias of the fit stands for it.
      const features = mailFeatures(meanings).slice(0, -1);
      const values = features.map((value, i) => value + (moved[i] ?? 0));
      return [{ on: values.map((_, i) => i), values, verdict, isPart: index > 0, fold }];
    }),
  );

  /** One sentence after the other, as the engine reads them. */
  function meaningsOf(sentences: readonly (readonly Word[])[], fold: number): readonly Meaning[] {
    const meanings: Meaning[] = [];
    sentences.forEach((words, i) => {
      const after = meanings.at(-1)?.roles[0] ?? null;
      const said = vocabulary.featuresOf(words);
      const around = vocabulary.featuresAt({ after, last: i === sentences.length - 1, opensParagraph: i === 0 });
      const sentence = narrow({ on: [...said, ...around] });
      const sums = columns.map(({ column, byFold, threshold }) => {
        const { bias, weights } = byFold[fold]!;
        return verdictFor(column) === null
          ? sumFrom(bias - threshold, weights, sentence.on)
          : sumFrom(0, weights, said);
      });
      meanings.push(meaningOf(sums, NOTHING_CERTAIN));
    });
    return meanings;
  }
}

const sumFrom = (begin: number, weights: Linear['weights'], on: readonly number[]): number =>
  on.reduce((sum, feature) => sum + weights[feature]!, begin);

export interface FittedVerdict {
  /** The bias last; above 0 is yes. */
  readonly weights: readonly number[];
  /** Shares of left-out messages, with the limit and a little below and above it. */
  readonly told: readonly { readonly from: number; readonly found: number; readonly left: number }[];
}

/** Weights for one verdict; `from` is the sum from which it is given. */
export function fitVerdict(mails: readonly WholeMail[], wanted: Verdict, from: number): FittedVerdict {
  // Half a message of any kind may only arrange.
  const fitting = wanted === 'logistics' ? mails.filter(({ isPart }) => !isPart) : mails;
  const examples = fitting.map((one) => ({
    ...one,
    label: one.verdict === wanted,
    weight: one.isPart ? PART_WEIGHT : 1,
  }));
  const size = examples[0]?.on.length ?? 0;
  const byFold = withoutEachFold(examples, (some) => fitLinear(some, size, FIT));
  const rightFrom = (at: number, label: boolean): number => {
    const those = examples.filter((one) => !one.isPart && one.label === label);
    return those.filter((one) => sumOf(byFold[one.fold]!, one) > at === label).length / those.length;
  };
  const { weights, bias } = fitLinear(examples, size, FIT);
  return {
    weights: [...weights, bias - from],
    told: [from - 0.5, from, from + 0.5].map((at) => ({
      from: at,
      found: rightFrom(at, true),
      left: rightFrom(at, false),
    })),
  };
}
