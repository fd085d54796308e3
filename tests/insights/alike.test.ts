import { describe, expect, test } from 'vitest';
import { createAlike, type SentText, sharesOf } from '../../lib/insights/alike.ts';

const BODY =
  'Two of your depots closed early in March, and the vans came back half empty. When one planner answers for both, it is often the last stop of the day that slips first. Is that part of what you are dealing with?';

const mail = (body: string, name = 'Mara', end = 'Best,\nRobin') => `Hi ${name},\n\n${body}\n\n${end}`;

const OTHER =
  'Your careers page lists three posts for night nurses since May. Is it the rota that people leave over, or the way to work? A line is enough, and no is fine too.';

describe('how much of a text stands in another', () => {
  test.each<[string, string, string, number, number]>([
    ['the same to somebody else', mail(BODY), mail(BODY, 'Tomé Reis', 'Kind regards,\nRobin Rep\nLoftway'), 1, 1],
    ['with another greeting and none at all', mail(BODY), BODY, 1, 1],
    ['in other case, spaces and punctuation', mail(BODY), mail(BODY.toUpperCase().replaceAll(',', ' –')), 1, 1],
    ['with one word changed', mail(BODY), mail(BODY.replace('March', 'June')), 0.88, 0.95],
    ['with a sentence of its own before it', mail(`Maya sent me to you. ${BODY}`), mail(BODY), 0.8, 0.95],
    ['half of it', mail(`${BODY} ${OTHER}`), mail(BODY), 0.4, 0.7],
    [
      'other words for the same',
      mail(BODY),
      mail('In March the vans returned with room left, since two depots shut at noon.'),
      0,
      0.1,
    ],
    ['another message', mail(BODY), mail(OTHER), 0, 0.05],
    [
      'the same, with another message quoted under it',
      mail(OTHER),
      `${mail(OTHER)}\n\nOn Mon, 2 Nov 2026 at 9:10 Mara wrote:\n> ${BODY}`,
      1,
      1,
    ],
    [
      'what it quotes does not count',
      `${mail(BODY)}\n\nOn Mon, 2 Nov 2026 at 9:10 Mara wrote:\n> ${OTHER}`,
      mail(OTHER),
      0,
      0.05,
    ],
    ['too short to say', 'Hi Mara,\n\nThanks, see you on Friday.', 'Hi Tomé,\n\nThanks, see you on Friday.', 0, 0],
    ['nothing', '', '', 0, 0],
  ])('%s', (_, text, other, least, most) => {
    const [share = -1] = sharesOf(text, [other]);
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  test.each(['Hello,', 'Good morning Mara,', 'Dear Ms Lind,', 'Hey Mara!', 'Hi Mara –', 'Dear Mara and Tomé,'])(
    'a greeting is nobody’s own: %s',
    (greeting) => {
      expect(sharesOf(`${greeting}\n\n${BODY}`, [BODY])).toEqual([1]);
    },
  );

  test.each([
    'Best,\nRobin',
    'Kind regards\nRobin Rep\nLoftway Ltd\n+44 20 7946 0000',
    'Many thanks,\nR',
    'All the best,\nRobin',
    'Cheers\nRobin',
    'Yours sincerely,\nRobin Rep',
    '--\nRobin Rep, Loftway',
  ])('nor is a closing: %j', (closing) => {
    expect(sharesOf(`${BODY}\n\n${closing}`, [BODY])).toEqual([1]);
  });

  test('words that greet inside a sentence are the message’s', () => {
    const [share = 0] = sharesOf(`Dear customers left you in March. ${BODY}`, [BODY]);
    expect(share).toBeLessThan(1);
  });

  test('a long draft against fifty long messages takes no time to speak of', () => {
    const long = Array.from({ length: 4_000 }, (_, i) => `word${(i * 7919) % 1009}`).join(' ');
    const started = performance.now();
    expect(
      sharesOf(
        long,
        Array.from({ length: 50 }, () => long),
      ),
    ).toHaveLength(50);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('a draft that says what was said before', () => {
  const to = (name: string, text = mail(BODY, name)): SentText => ({ text, people: [`${name}@x.example`] });
  test.each<[string, readonly SentText[], object]>([
    ['nothing sent', [], { before: 0, others: 0 }],
    ['to the same person', [to('mara')], { before: 1, others: 0 }],
    ['to three others', [to('ana'), to('ben'), to('kim')], { before: 0, others: 3 }],
    ['twice to one other', [to('ana'), to('ana')], { before: 0, others: 1 }],
    ['to one and to others', [to('mara'), to('ana'), to('ben', mail(OTHER))], { before: 1, others: 1 }],
    [
      'once, to three at once',
      [{ text: mail(BODY), people: ['a@x.example', 'b@x.example', 'c@x.example'] }],
      { before: 0, others: 1 },
    ],
    ['to nobody who is known', [{ text: mail(BODY), people: [] }], { before: 0, others: 0 }],
    ['other words to the same person', [to('mara', mail(OTHER))], { before: 0, others: 0 }],
  ])('%s', (_, sent, alike) => {
    expect(createAlike(sent)(mail(BODY), ['mara@x.example'])).toEqual(alike);
  });
});
