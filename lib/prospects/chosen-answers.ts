import {
  CERTAINTIES,
  type ChosenField,
  type ChosenFields,
  PRICE_BANDS,
  RELATIONS,
  RUNGS,
  TRUST_LEVELS,
} from './types.ts';

/** The answers each chosen field has. */
const ANSWERS: Readonly<Record<ChosenField, readonly string[]>> = {
  relation: RELATIONS,
  rung: RUNGS,
  trust: TRUST_LEVELS,
  motiveKind: ['problem', 'opportunity'],
  motiveCertainty: CERTAINTIES,
  impressionCertainty: CERTAINTIES,
  priceBand: PRICE_BANDS,
};

/** The answer a text stands for, whatever its case and spaces (`Past customer` is `past-customer`); undefined for none. */
export function answerOf<F extends ChosenField>(field: F, text: string): ChosenFields[F] | undefined {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '-');
  const found = ANSWERS[field].find((answer) => answer === word);
  return found as ChosenFields[F] | undefined;
}
