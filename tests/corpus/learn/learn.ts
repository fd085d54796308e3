import { COLUMNS, SIGNS, type Sign } from '../../../lib/engine/learned/columns.ts';
import { amissLessons } from './amiss-lessons.ts';
import { isOfItsOwn, verdictFor } from './column-settings.ts';
import { examplesFrom } from './examples.ts';
import { amissTask } from './fit-amiss.ts';
import { type Fitted, fitColumn } from './fit-columns.ts';
import { type FittedVerdict, fitVerdict, wholeMails } from './fit-mail.ts';
import { fitMessages } from './fit-messages.ts';
import { type FittedSign, fitRaised } from './fit-raised.ts';
import { signTask } from './fit-signs.ts';
import { fitTogether } from './fit-together.ts';
import { lessons, mailLessons, markedLessons } from './lessons.ts';
import { narrowTo, selectFeatures } from './select-features.ts';
import { signLessons } from './sign-lessons.ts';
import { readVocabulary } from './vocabulary.ts';
import { weightsFile } from './write-weights.ts';

/** A coach that speaks up on ordinary mail is switched off: in doubt it is silent. */
const OUTREACH_FROM = 0.9;
/** Silent either way, so both mistakes weigh the same. */
const ARRANGING_FROM = 0.2;

/**
 * How far above what its fit chooses the threshold of `amiss` lies, and how far below those of the stop signs, in units of
 * the sums. Chosen by the totals of the half that is set aside: a word wrongly marked weighs more than one that is missed.
 */
const AMISS_ABOVE = 0.25;
const SIGNS_BELOW: Readonly<Record<Sign, number>> = {
  'false-urgency': 0,
  'unsupported-absolute': 0.2,
  'pretended-thread': 0.1,
};

export interface Learned {
  /** The text of weights.ts. */
  readonly file: string;
  readonly sentences: number;
  readonly messages: number;
  readonly columns: readonly Fitted[];
  readonly raised: readonly FittedSign[];
  readonly outreach: FittedVerdict;
  readonly arranging: FittedVerdict;
}

/** The same sentences give the same file. `without`: a fold that is left out for good. */
export function learn(without: number | null): Learned {
  const material = {
    lessons: lessons(without),
    mail: mailLessons().filter(({ fold }) => fold !== without),
    marked: markedLessons(without),
  };
  const told = signLessons(without);
  const vocabulary = readVocabulary(material.lessons, material.mail, told);
  const examplesFor = examplesFrom(material, vocabulary);
  const narrow = narrowTo(selectFeatures(examplesFor));
  const columns = COLUMNS.filter((column) => !isOfItsOwn(column)).map((column) =>
    verdictFor(column) === null
      ? fitColumn(column, examplesFor(column).map(narrow))
      : fitMessages(column, examplesFor(column)),
  );
  const sentences = fitTogether([
    amissTask(amissLessons(without), vocabulary.frequent),
    ...SIGNS.map((sign) => signTask(sign, told, vocabulary.frequent)),
  ]);
  const raised = fitRaised(told, sentences, vocabulary.frequent);
  const mails = wholeMails(material.mail, columns, vocabulary, narrow);
  const outreach = fitVerdict(mails, 'scored', OUTREACH_FROM);
  const arranging = fitVerdict(mails, 'logistics', ARRANGING_FROM);
  const file = weightsFile({
    columns: [...columns, ...sentences].map((one) =>
      one.column === 'amiss' ? { ...one, threshold: one.threshold + AMISS_ABOVE } : one,
    ),
    frequent: vocabulary.frequent,
    mail: { outreach: outreach.weights, arranging: arranging.weights },
    signs: raised.map(({ sign, weights }) => [...weights.slice(0, -1), (weights.at(-1) ?? 0) + SIGNS_BELOW[sign]]),
  });
  return {
    file,
    sentences: material.lessons.length,
    messages: material.mail.length,
    columns: [...columns, ...sentences],
    raised,
    outreach,
    arranging,
  };
}
