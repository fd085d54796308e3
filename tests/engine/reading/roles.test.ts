import { describe, expect, it } from 'vitest';
import type { Role } from '../../../lib/engine/document.ts';
import type { Draft } from '../../../lib/engine/types.ts';
import { readDraft } from '../support/read.ts';

const rolesOf = (text: string, context: Omit<Draft, 'text'> = {}) =>
  readDraft(text, context).document.sentences[0]?.roles;

describe('what a sentence does', () => {
  const has: readonly [text: string, role: Role][] = [
    ['We help dental practices fill empty chairs.', 'pitch'],
    ['Our platform integrates with your calendar.', 'pitch'],
    ['I would love to walk you through our product.', 'pitch'],
    ['Customers like you have increased revenue by 30%.', 'pitch'],
    ['The platform integrates with everything.', 'pitch'],
    ['Let me tell you about our new platform.', 'pitch'],
    ['Your drivers wait four hours at the gate.', 'pain'],
    ['Closing the month takes 11 days.', 'pain'],
    ['Closing the month takes your team eleven days.', 'pain'],
    ['Two people spend nine hours a month on the list.', 'pain'],
    ['You mentioned that you struggle with late invoices.', 'pain'],
    ['Your clerks copy every order by hand.', 'pain'],
    ['If the list stays as it is, patients are not called.', 'consequence'],
    ['That means that the board looks at old numbers.', 'consequence'],
    ['You want to open a third site next year.', 'goal'],
    ['Your goal is a third site.', 'goal'],
    ['I saw that Norwood opened a second practice in Leeds.', 'observation'],
    ['You mentioned the list on Tuesday.', 'observation'],
    ['Congratulations on the new site in Leeds.', 'observation'],
    ['How do you keep track of who is due?', 'ask'],
    ['Wondering how you handle returns.', 'ask'],
    ['Let me know what you think.', 'ask'],
    ['Thank you for your time.', 'courtesy'],
    ['It may not be a priority for you.', 'courtesy'],
    ['Thursday at 3pm works for me.', 'logistics'],
    ['Zoom link below.', 'logistics'],
  ];
  it.each(has)('%s', (text, role) => {
    expect(rolesOf(text)).toContain(role);
  });

  const hasNot: readonly [text: string, role: Role][] = [
    ['We struggled with late invoices ourselves.', 'pain'],
    ['Are you tired of inefficiency?', 'pain'],
    ['Are you struggling with productivity?', 'pain'],
    ['We help companies that struggle with late invoices.', 'pain'],
    ['That is no problem.', 'pain'],
    ['She leads the risk management team.', 'consequence'],
    ['Would you have 15 minutes for a call?', 'pain'],
    ['I noticed you.', 'observation'],
    ['I came across your website.', 'observation'],
    ['I saw that you built a new hall.', 'pitch'],
    ['When we spoke on Tuesday, you mentioned the list.', 'pitch'],
    ['Your platform goes down on Sundays.', 'pitch'],
    ["Let's build on what you said.", 'pitch'],
    ['It may not be a priority for you.', 'goal'],
    ['I want to learn more.', 'goal'],
  ];
  it.each(hasNot)('%s is no %s', (text, role) => {
    expect(rolesOf(text)).not.toContain(role);
  });

  it("hears the reader's own trouble without a trouble word", () => {
    const prospect = { pains: [{ text: 'recall list kept in two systems' }] };
    expect(rolesOf('The recall list lives in two systems.', { prospect })).toContain('pain');
    expect(rolesOf('Recall lists in two systems are common.', { painMenu: ['recall list in two systems'] })).toContain(
      'pain',
    );
  });

  it('is never empty', () => {
    expect(rolesOf('Blue.')).toEqual(['other']);
  });
});
