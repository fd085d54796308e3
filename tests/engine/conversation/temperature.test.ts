import { describe, expect, test } from 'vitest';
import { createConversation } from '../../../lib/engine/conversation/index.ts';

const { temperature } = createConversation();
const them = (lastInbound: string) => temperature({ text: 'Your gate closes at nine.', lastInbound }).them;
const you = (text: string) => temperature({ text }).you;

/** Coldest first; every sentence of a row is colder than every one of the next. */
const BY_WARMTH: readonly (readonly string[])[] = [
  [
    'No thanks',
    'Not interested.',
    'Please take us off your list.',
    "We'll pass, and please don't contact us again.",
    'Stop writing to me!!',
    'We already have a supplier and do not need another.',
    'Unsubscribe',
  ],
  [
    'Not sure this is for us.',
    'Maybe next year.',
    'We might look at it at some point.',
    'Unfortunately this is not a priority.',
    'That was not helpful.',
    'I doubt that my colleagues would use it.',
    'Interesting, but we are busy until later in the year.',
  ],
  [
    'The gate closes at nine.',
    'We have two depots in Leeds.',
    'Who else have you sent this to?',
    'What does it cost?',
    'It is Karen who plans the rota.',
    'Could be useful, not sure.',
  ],
  [
    'Thanks for the note.',
    'Sounds interesting.',
    'Happy to talk on Tuesday.',
    'Yes please, send it over.',
    'Thanks, this is helpful.',
    'OK, go ahead.',
  ],
  [
    'This sounds great, when can we start?',
    'Great, send it over today!!',
    "We love it! Amazing, can't wait to start!",
    'Perfect, exactly what we need, sign us up today!',
    'Wow, this is brilliant, the whole team is thrilled.',
  ],
];

describe('the warmth of what they wrote', () => {
  test.each(BY_WARMTH.slice(1).map((row, at) => [BY_WARMTH[at]?.[0], row[0], BY_WARMTH[at] ?? [], row] as const))(
    '‘%s’ and its like are colder than ‘%s’',
    (_colder, _warmer, colder, warmer) => {
      expect(Math.max(...colder.map((said) => them(said) ?? 99))).toBeLessThan(
        Math.min(...warmer.map((said) => them(said) ?? -1)),
      );
    },
  );

  test.each([
    ['No thanks', 2],
    ['Not sure this is for us.', 4],
    ['The gate closes at nine.', 5],
    ['Not bad.', 5],
    ['Sounds interesting.', 6],
    ['Great, send it over today!!', 9],
    ['Great, thank you.', 8],
  ])('‘%s’ is %i', (said, degrees) => expect(them(said)).toBe(degrees));

  test.each([
    ['I would not say that it is great.'],
    ['It was not very good.'],
    ["I don't like the idea."],
    ['Nothing amazing so far.'],
  ])('a denied warmth is none: %s', (said) => expect(them(said)).toBeLessThan(5));

  test('marks raise the voice and turn no into nothing warmer', () => {
    expect(them('Send it over!')).toBeGreaterThan(them('Send it over.') ?? 10);
    expect(them('Not interested!!!')).toBe(them('Not interested.'));
  });

  test('greeting, signature and what they quote are not theirs to be warm by', () => {
    const said =
      'Hello Robin,\n\nThe gate closes at nine.\n\nBest wishes,\nAna\n\nOn Mon, 2 Nov 2026, Robin wrote:\n> We are thrilled, this is amazing!!';
    expect(them(said)).toBe(5);
  });

  test('nothing from them has no warmth', () => {
    expect(temperature({ text: 'Your gate closes at nine.' }).them).toBeNull();
    expect(them('  ')).toBeNull();
    expect(them('Automatic reply: I am out of the office until Monday.')).toBeNull();
  });
});

describe('the warmth of the draft', () => {
  test.each([
    ['Your drivers wait two hours at the gate. Is that still so?', 5],
    ['I may be wrong, and this may not matter to you.', 3],
    ["We are thrilled! Our amazing platform is a game changer, and I can't wait to show you!", 10],
  ])('‘%s’ is %i', (text, degrees) => expect(you(text)).toBe(degrees));

  test('both sides are told apart', () => {
    const text = 'Great to hear that! I am happy to send the plan today.';
    expect(temperature({ text, lastInbound: 'Not sure yet, maybe in spring.' })).toEqual({ you: 9, them: 3 });
  });

  test('a draft that is empty is plain', () => expect(you('')).toBe(5));
});
