import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../lib/engine/rewrite/outcome.ts';
import { readDraft } from '../support/read.ts';

const outcome = (text: string) => {
  const [sentence] = readDraft(text).document.sentences;
  return sentence ? outcomeOf(sentence) : undefined;
};

describe('what a claim is about, as their own doing', () => {
  test.each([
    ['We help finance teams close the books faster.', 'closing the books faster'],
    ['We help dental practices fill their empty chairs faster.', 'filling your empty chairs faster'],
    ['Our software helps haulage firms plan their rotas a week ahead.', 'planning your rotas a week ahead'],
    ['Tallyhouse lets warehouses count stock without stopping the line.', 'counting stock without stopping the line'],
    ['We help store managers plan night shifts.', 'planning night shifts'],
    ['We help hospitals reduce no-shows by texting patients.', 'reducing no-shows'],
    ['We help you cut late fees and win back customers.', 'cutting late fees'],
    ['It helps avoid double bookings, which cost money.', 'avoiding double bookings'],
  ])('%s', (text, expected) => expect(outcome(text)).toBe(expected));

  test.each([
    'We help companies reduce costs.',
    'We help businesses increase productivity and revenue.',
    'We help teams save time.',
    'We help teams save time on manual tasks.',
    'We are the leading provider of payroll software.',
    'Our platform automates approvals.',
    'We help leaders unlock amazing growth.',
    'Can I help you plan the day?',
    'We help design teams.',
    'We help teams achieve their goals.',
    'We help companies boost sales by 40%.',
  ])('nothing of theirs in: %s', (text) => expect(outcome(text)).toBeUndefined());
});
