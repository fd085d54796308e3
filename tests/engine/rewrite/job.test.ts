import { describe, expect, test } from 'vitest';
import { jobQuestion, tradeQuestion } from '../../../lib/engine/rewrite/job.ts';
import { readDraft } from '../support/read.ts';

const first = (text: string) => readDraft(text).document.sentences[0];
const job = (text: string) => {
  const sentence = first(text);
  return sentence && jobQuestion(sentence);
};
const trade = (text: string) => {
  const sentence = first(text);
  return sentence && tradeQuestion(sentence);
};

describe('a product line asked about as their own doing', () => {
  test.each([
    ['We help dental practices fill their empty chairs faster.', 'How do you fill your empty chairs today?'],
    ['Our software helps haulage firms plan their rotas a week ahead.', 'How do you plan your rotas a week ahead?'],
    ['Tallyhouse lets warehouses count stock without stopping the line.', 'How do you count stock today?'],
    [
      'Orchardline enables cooperatives to reduce spoilage in transit.',
      'How do you deal with spoilage in transit today?',
    ],
    ['Pennywise automates your supplier invoices end to end.', 'How do you handle your supplier invoices today?'],
    ['Our app lets your drivers record their waiting times.', 'How do your drivers record their waiting times today?'],
    [
      'Trackwell joins planners and drivers on one screen, so your team always knows where each load is.',
      'How does your team know where each load is today?',
    ],
    ['Rigbook does your quotes and invoices off one phone.', 'How do you handle your quotes and invoices today?'],
    ['It harmonises item data, enforces contracts and provides analytics.', 'How do you harmonise item data today?'],
  ])('%s', (text, expected) => expect(job(text)).toBe(expected));

  test.each([
    'We help companies reduce costs.',
    'At Rotaflow we help nurseries improve efficiency and reduce costs.',
    'Our platform gives you insights and a dashboard your whole team will enjoy.',
    'Our prices rise by four percent in May.',
    'We help teams boost revenue by 40%.',
    'Your chefs will have prep lists ready.',
    'Can our app help you plan the day?',
    'We are the leading provider of payroll software.',
    'It gives your board what they want.',
  ])('nothing of theirs in: %s', (text) => expect(job(text)).toBeUndefined());
});

describe('a line that says only what kind of thing it sells', () => {
  test.each([
    ['We are the leading provider of payroll software.', 'How do you handle payroll today?'],
    ['I work for a digital marketing agency in Leeds.', 'How do you handle digital marketing today?'],
    ['Ours is a stock management tool for bakeries.', 'How do you handle stock management today?'],
  ])('%s', (text, expected) => expect(trade(text)).toBe(expected));

  test.each(['We make gears.', 'The training was good.', 'Our software is new.'])('nothing in: %s', (text) =>
    expect(trade(text)).toBeUndefined(),
  );
});
