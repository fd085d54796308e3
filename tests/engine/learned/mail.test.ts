import { describe, expect, it } from 'vitest';
import { mailFeatures, readMail } from '../../../lib/engine/learned/mail.ts';
import { readDraft } from '../support/read.ts';

const read = (text: string) => readMail(readDraft(text).document.sentences);

describe('outreach', () => {
  it.each([
    'Hi Ana,\n\nWe help dental practices fill their empty chairs. Would you have 15 minutes for a call on Tuesday?\n\nBest,\nSam',
    'Hi Ana,\n\nI saw that Norwood opened a second practice in Leeds. Your job ad says the recall list is kept on paper, and patients who are due are not called for months. Who keeps it now?\n\nBest,\nSam',
    'Hi Tom,\n\nwe are the leading provider of payroll software, trusted by 500 companies. Our platform files every report for you. Are you free for a demo next week?',
    'Thursday at 3pm works. Our clients lose nine hours a month to the recall list; would a tool for it interest you?',
  ])('%s', (text) => {
    const { outreach, arranging } = read(text);
    expect(outreach).toBeGreaterThan(0);
    expect(outreach).toBeGreaterThan(arranging);
  });

  it.each([
    'Hi Mum,\n\nwe got home late, but the kids slept in the car. Shall I bring the cake on Sunday?',
    'Hi team,\n\nthe lift in the north wing is out until Monday. Please use the stairs by the canteen.',
    'Dear Mr Weber,\n\nyour parcel is ready at our shop in Leeds. Please bring the order number and an ID. We are open until six.',
    'Hi Ana,\n\nattached is the signed contract. Let me know if anything is missing.\n\nBest,\nRobin',
  ])('none: %s', (text) => expect(read(text).outreach).toBeLessThan(0));
});

describe('arranging', () => {
  it.each([
    'Yes, Thursday 3pm works. Zoom link below.',
    'Hi Ana,\n\nattached is the signed contract. Let me know if anything is missing.\n\nBest,\nRobin',
    'Could we move our call to Friday at 11? Same link as always. Sorry for the trouble and thank you.',
  ])('%s', (text) => {
    const { outreach, arranging } = read(text);
    expect(arranging).toBeGreaterThan(0);
    expect(arranging).toBeGreaterThan(outreach);
  });

  it.each([
    'Hi Mum,\n\nwe got home late, but the kids slept in the car. Shall I bring the cake on Sunday?',
    'Hi Ana,\n\nWe help dental practices fill their empty chairs. Would you have 15 minutes for a call on Tuesday?\n\nBest,\nSam',
  ])('none: %s', (text) => expect(read(text).arranging).toBeLessThan(0));
});

it('is told by as many signs for any number of sentences, none of them out of bounds', () => {
  const one = mailFeatures(readDraft('Thank you for your time.').document.sentences);
  for (const text of ['', 'Thank you. '.repeat(300)]) {
    const signs = mailFeatures(readDraft(text).document.sentences);
    expect(signs).toHaveLength(one.length);
    expect(signs.every(Number.isFinite)).toBe(true);
  }
});
