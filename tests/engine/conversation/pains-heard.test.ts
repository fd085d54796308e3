import { describe, expect, test } from 'vitest';
import { createConversation } from '../../../lib/engine/conversation/index.ts';

const { painsHeard } = createConversation();
const textsIn = (message: string) => painsHeard(message).map(({ text }) => text);

describe('a trouble is heard in', () => {
  test.each([
    'We lose two mornings a week to the stock count.',
    'Our drivers wait at the gate for an hour and a half.',
    'Closing the month takes us eleven days',
    'Honestly the rota is a nightmare.',
    'We still do the returns by hand.',
    'The nurses retype every form because the two systems do not talk.',
    "I'm struggling to find anyone for the night shift.",
    'Half of the invoices are paid late.',
    'It costs us about 4,000 a month in overtime.',
    'Customers complain that nobody picks up after five.',
    'The old scanner keeps breaking down and we wait days for parts.',
    'Everyone keeps their own spreadsheet, so the numbers never match.',
    'My team spends three hours a day on data entry.',
    'Our workaround is a WhatsApp group.',
    'we are short of people since the summer',
    'Last winter the boiler failed nine times and we had to send people home.',
    'Patients end up waiting five weeks for a first visit.',
    "To be frank, we can't see who has what until the month is over.",
    'Two planners left in spring and the backlog is getting worse.',
    'We had three recalls this year because of wrong labels, an expensive business.',
    'The forecast is always out of date by the time I get it.',
    'I have to chase suppliers every Friday for their papers.',
    'Every third delivery is turned away because the slot has gone.',
    'Our month end drags on because three people key the same numbers.',
    'Reporting is all manual today.',
    'Nobody trusts the figures.',
    'Half my week goes on emails about parking.',
    'The machine is down again.',
    'Quality complaints doubled since May.',
    'Hiring has been tough this year.',
    'We had to write off 20k of stock in March.',
    'Our fleet sits idle on Tuesdays.',
    'Stock in the system never matches the shelf.',
    'Our supplier lets us down.',
    'There are never enough hands, not enough drivers and not enough time.',
  ])('%s', (said) => expect(textsIn(said)).toEqual([said]));
});

describe('none is heard in', () => {
  test.each([
    'No problem at all.',
    'Sorry for the late reply.',
    "We don't have any problems with our current supplier.",
    'That all runs smoothly here.',
    'If anything breaks, we call the vendor.',
    'Your mail is a waste of my time.',
    'Your price is too expensive.',
    "I can't make Thursday.",
    'How much would it cost us?',
    'Do you have trouble with late payers too?',
    'We never lose a pallet.',
    'We have two depots and forty drivers.',
    'Thanks, I will have a look next week.',
    'Waiting for your quote.',
    'I read your note twice.',
    'Karen left the company, please write to Tom.',
    'We are closed until Monday.',
    'That sounds expensive.',
    'We are late to this, but curious.',
    'We use a spreadsheet and it works.',
    'My train is delayed, see you at ten.',
    'We cancelled the meeting.',
    'Our returns policy is on the site.',
    'It takes two minutes to fill in.',
    'We met twice in Hull.',
    'Our gate is fine.',
    "I can't see how this would help with delays.",
    'Our risk management team is in Leeds.',
    'We fixed that two years ago.',
    "I'm running late, can we say half past?",
    'There is no delay on our side.',
    'Please call me on Monday.',
    'We used to wait for weeks, the new depot ended that.',
    'The clinic is closed on Friday.',
    'Happy with what we have.',
    'You missed our call.',
    'We work with a waste company in Hull.',
    'It is not a problem for us.',
  ])('%s', (said) => expect(textsIn(said)).toEqual([]));
});

describe('only what they wrote themselves', () => {
  const message = [
    'Hi Robin,',
    '',
    'Thanks, the count is what hurts: we lose two mornings',
    'a week to it. The gate is fine.',
    '',
    'Best,',
    'Ana',
    'Head of Returns and Late Orders, Norwood Logistics',
    '',
    'On Mon, 2 Nov 2026, Robin Seller wrote:',
    '> Your drivers wait two hours at the gate.',
  ].join('\n');

  test('quoted lines and signatures are left out, and a wrapped line is one', () => {
    expect(textsIn(message)).toEqual(['the count is what hurts: we lose two mornings a week to it.']);
  });

  test('a span covers the words as they stand in the message', () => {
    const [pain] = painsHeard(message);
    expect(message.slice(pain?.start, pain?.end)).toBe('the count is what hurts: we lose two mornings\na week to it.');
  });

  test('what they quote of ours in quotation marks', () => {
    expect(textsIn('You wrote "we lose two mornings a week", where is that from?')).toEqual([]);
  });

  test('several, in order', () => {
    expect(textsIn('Our drivers wait an hour. The yard is big. The invoices are late, and we pay fines.')).toEqual([
      'Our drivers wait an hour.',
      'The invoices are late, and we pay fines.',
    ]);
  });

  test('nothing in an automatic answer', () => {
    expect(textsIn('I am out of the office. We are short of people until Monday, so it may be slow.')).toEqual([]);
  });
});
