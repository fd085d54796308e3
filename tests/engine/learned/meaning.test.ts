import { describe, expect, it } from 'vitest';
import type { Role, Sentence, Topic } from '../../../lib/engine/document.ts';
import { type Act, amissAs, clauseFor } from '../../../lib/engine/learned/meaning.ts';
import type { Draft } from '../../../lib/engine/types.ts';
import { readDraft } from '../support/read.ts';

type Around = Omit<Draft, 'text'>;

/** The first sentence of a message: what one does depends a little on what stands around it. */
function firstOf(text: string, around: Around = {}): Sentence {
  const [first] = readDraft(`${text} Is that still so?`, around).document.sentences;
  if (first === undefined) throw new Error(`no sentence in ${text}`);
  return first;
}
const rolesOf = (text: string, around?: Around) => firstOf(text, around).roles;
const topicOf = (text: string, around?: Around) => firstOf(text, around).topic;

describe('what a sentence does', () => {
  const does: readonly [role: Role, text: string][] = [
    ['pitch', 'Our platform integrates with your calendar and sends every reminder for you.'],
    ['pitch', 'With our software your team can plan the whole week in an hour.'],
    ['brag', 'Our award-winning team has served more than 3,000 customers since 1990.'],
    ['brag', 'We are trusted by clinics in nine countries.'],
    ['intro', 'My name is Sam Reed and I am the Head of Growth at Brightpath.'],
    ['intro', 'I work for a company in Ghent that makes kilns.'],
    ['motive', 'I would love to get some time on your calendar.'],
    ['motive', 'We are thrilled to announce our new platform.'],
    ['pain', 'Your nurses lose an hour a shift to paperwork.'],
    ['pain', 'Forty of your patients miss their check-up because the list is kept in two places.'],
    ['generic', "In today's fast-paced world, every business wants to save time and money."],
    ['generic', 'Data is the new oil these days.'],
    ['fact', 'I read that Norwood opened a second practice in Leeds.'],
    ['fact', 'Your job ad from March asks for two inventory clerks.'],
    ['goal', 'You plan to halve the waiting list by Christmas.'],
    ['goal', 'Your aim is to open a third site next year.'],
    ['story', 'A clinic in Ghent moved its reminder calls to the evening, and no-shows fell from nine to four a week.'],
    ['story', 'Another hospital found that half of its missed appointments were booked more than six weeks ahead.'],
    ['question', 'Is it the form, or the people who fill it in?'],
    ['question', 'Who keeps the recall list at the Leeds practice?'],
    ['ask', 'Would you be open to a short call next week?'],
    ['ask', 'Could you send me the list of your suppliers?'],
    ['room', 'If it is not a priority, tell me and I will stop.'],
    ['room', 'I may be wrong, so tell me if I am.'],
    ['why', 'I am writing because your permit for the kiln ends in June.'],
    ['why', 'Jo Park suggested I write to you about the returns desk.'],
    ['praise', "Love what you're doing at Feldspar!"],
    ['praise', 'What an inspiring company you have built.'],
    ['pressure', 'This is my last attempt to reach you before I close your file.'],
    ['pressure', 'Only two places are left, so please decide today.'],
    ['filler', 'I wanted to reach out about our new platform.'],
    ['filler', 'Just following up on my last email.'],
    ['courtesy', 'Thank you for your time.'],
    ['courtesy', 'Thank you to your drivers, who showed me the gate at night.'],
    ['logistics', 'The link for our call on Thursday is below.'],
    ['logistics', 'Please find the signed contract attached.'],
  ];
  it.each(does)('%s: %s', (role, text) => expect(rolesOf(text)).toContain(role));

  const doesNot: readonly [role: Role, text: string][] = [
    ['pitch', 'Your platform goes down on Sundays.'],
    ['pitch', 'When we spoke on Tuesday, you mentioned the recall list.'],
    ['brag', 'Your award for the best small bakery stood in the paper.'],
    ['intro', 'Jo Park works for you at the Leeds practice.'],
    ['motive', 'You said that you would love a shorter list.'],
    ['pain', 'We lost nine hours a month to paper lists ourselves.'],
    ['pain', 'Are you tired of inefficiency?'],
    ['generic', 'A happy nurse in Leeds told me about your new ward.'],
    ['fact', 'Every company wants to grow.'],
    ['goal', 'We want to double our revenue this year.'],
    ['story', 'Our platform cut no-shows by half at a clinic in Ghent.'],
    ['question', 'I ask every driver the same thing.'],
    ['ask', 'Your job ad from March asks for two inventory clerks.'],
    ['room', 'It is not wrong to ask for a discount.'],
    ['why', 'I wanted to reach out about our new platform.'],
    ['praise', 'I admire how you halved the queue at the Hull gate in May.'],
    ['pressure', 'Your trucks have to leave the dock before six.'],
    ['filler', 'I am writing because your permit for the kiln ends in June.'],
    ['courtesy', 'Your drivers wait two hours at the gate each night.'],
    ['logistics', 'The gate opens at nine.'],
  ];
  it.each(doesNot)('no %s: %s', (role, text) => expect(rolesOf(text)).not.toContain(role));

  it('is other when it does nothing of the kind', () => {
    expect(rolesOf('It rained in Ghent.')).toEqual(['other']);
  });
});

describe('whom a sentence is about', () => {
  it.each<[Topic, string]>([
    ['seller', 'Our platform is used by every clinic in Leeds.'],
    ['seller', 'I am the founder of a small software company in Ghent.'],
    ['seller', 'Our platform cut no-shows by half at a clinic in Ghent.'],
    ['reader', 'Your drivers wait two hours at the gate each night.'],
    ['reader', 'I saw that you opened a second practice in Leeds.'],
    ['shared', 'When we spoke on Tuesday, you mentioned the recall list.'],
    ['shared', "Let's talk on Thursday about the recall list."],
    ['shared', 'Both of us have seen the queue at the Leeds gate.'],
    ['shared', 'Our call on Tuesday was short.'],
    ['neutral', 'Every business wants to save time and money.'],
    ['neutral', 'Change is the only constant in business.'],
    ['neutral', 'Another hospital found that half of its missed appointments were booked more than six weeks ahead.'],
  ])('%s: %s', (topic, text) => expect(topicOf(text)).toBe(topic));
});

describe('names of either side', () => {
  const ours = { seller: { company: 'Brightpath', products: ['Tally'] } };
  const theirs = { prospect: { company: 'Brightpath' } };

  it('is about the side whose name it is', () => {
    const text = 'Brightpath opened a second practice in Leeds in May.';
    expect(topicOf(text, ours)).toBe('seller');
    expect(topicOf(text, theirs)).toBe('reader');
    expect(rolesOf(text, theirs)).toContain('fact');
    expect(rolesOf(text, ours)).not.toContain('fact');
  });

  it('sells what is named as ours', () => {
    expect(rolesOf('Brightpath helps dental practices fill their empty chairs.', ours)).toContain('pitch');
    expect(rolesOf('Tally plans the whole week for your front desk.', ours)).toContain('pitch');
    expect(topicOf('Tally plans the whole week for your front desk.', ours)).toBe('seller');
    expect(rolesOf('Tally opened a third site in Leeds in March.', { prospect: { company: 'Tally' } })).not.toContain(
      'pitch',
    );
  });
});

describe('what the wording settles', () => {
  it.each([
    'Closing the month takes eleven days.',
    'Two people spend nine hours a month on the list.',
    'The forms sit on a desk for two days.',
    'You told me that the recall list takes your front desk nine hours a month.',
  ])('a process and how long it takes is a trouble: %s', (text) => expect(rolesOf(text)).toContain('pain'));

  it.each([
    'A call would take you fifteen minutes.',
    'We spent nine months on our new platform.',
    'The gate opens at nine.',
  ])('our minutes and our months are none: %s', (text) => expect(rolesOf(text)).not.toContain('pain'));

  it.each([
    'Wondering how you handle returns.',
    'I am curious whether the second desk has changed anything.',
    "I'd like to know who keeps the list at the Leeds practice.",
  ])('asks without a question mark: %s', (text) => expect(rolesOf(text)).toContain('question'));

  it("hears the reader's noted trouble without a trouble word", () => {
    const prospect = { pains: [{ text: 'recall list kept in two systems' }] };
    const painMenu = ['recall list in two systems'];
    expect(rolesOf('The recall list lives in two systems.', { prospect })).toContain('pain');
    expect(rolesOf('Recall lists in two systems are common in Leeds.', { painMenu })).toContain('pain');
    expect(rolesOf('The recall list lives in two systems.')).not.toContain('pain');
    expect(rolesOf('The recall was easy.', { painMenu })).not.toContain('pain');
  });
});

describe('the words that are marked', () => {
  it.each<[Act, string]>([
    ['pitch', '[[We help dental practices fill their empty chairs]].'],
    ['pitch', 'Your depot in Leeds opened in May, and [[our platform plans every slot at the gate]].'],
    ['motive', '[[I am really excited to show you our tool]], because your permit ends in June.'],
    ['motive', 'Your permit ends in June, and [[I would love to get some time on your calendar]].'],
    ['pain', 'The queue reaches the road, so [[your drivers wait two hours at the gate each night]].'],
    ['brag', 'I hope you are well, and [[as an award-winning agency we serve 3,000 customers]].'],
    ['pressure', '[[Only two places are left]], so please decide today.'],
  ])('%s: %s', (act, marked) => {
    const text = `Hi Ana,\n\n${marked.replace(/\[\[|\]\]/g, '')}`;
    const [sentence] = readDraft(text).document.sentences;
    const { start, end } = sentence ? clauseFor(sentence, act) : { start: 0, end: 0 };
    expect(`${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`).toBe(`Hi Ana,\n\n${marked}`);
  });
});

describe('what is amiss in a sentence wherever it stands', () => {
  it.each<[Act, string]>([
    ['pitch', 'Our boards are pure luxury, oak and brass all over.'],
    ['pitch', 'Our tool is a full toolbox of smart features that your team will adore.'],
    ['brag', 'We are backed by three of the sharpest funds in the country.'],
    ['motive', 'I would love to get a slot with all of your depot managers.'],
    ['pressure', 'You really should not let this one pass you by.'],
    ['pressure', 'Surely you would not want to explain another dry summer to the mayor.'],
    ['praise', 'Huge fan of everything you and your rockstar team are doing.'],
    ['generic', 'Retention is on the mind of every partner these days.'],
    ['filler', 'Just bumping this to the top of your inbox.'],
  ])('is told as %s: %s', (act, text) => {
    expect(amissAs(firstOf(text).sums)).toBe(act);
  });

  it.each([
    'Your drivers waited two hours at the gate on Monday.',
    'Our form fills in the name from the booking.',
    'We said the pump would come on Friday, and it left our yard on Tuesday.',
    'If the answer is no, that is fine too.',
    'You should stay with them if they answer at night.',
    'The two days of tanker water go on our bill.',
    'We have not worked on a whole plaza before.',
    'A clinic in Ghent moved its calls to the evening, and the chairs filled.',
    'Congratulations on the second shift in Hull.',
    'This is my last mail on it.',
  ])('is nothing: %s', (text) => {
    expect(amissAs(firstOf(text).sums)).toBeNull();
  });
});
