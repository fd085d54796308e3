import { describe, expect, test } from 'vitest';
import { checkGetBehind, checkRecast, checkSpotPain } from '../../lib/drills/check.ts';
import { GET_BEHINDS } from '../../lib/drills/data/get-behind.ts';
import { RECASTS } from '../../lib/drills/data/recast.ts';
import { SPOT_PAINS } from '../../lib/drills/data/spot-pain.ts';
import { judge } from './judge.ts';

function byId<D extends { readonly id: string }>(drills: readonly D[], id: string): D {
  const drill = drills.find((one) => one.id === id);
  if (drill === undefined) throw new Error(`No exercise ${id}.`);
  return drill;
}

describe('recast: other honest answers do it too', () => {
  test.each([
    ['chairs-at-noon', 'Four of your chairs seem to stand empty over lunch.'],
    ['trucks-at-the-gate', 'Your drivers wait two hours for a dock in the evening.'],
    ['i-am-writing', 'Your cold store in Hull opens its gate at four, says the sign.'],
    ['love-what-you-do', 'Your report says that the kitchen cooks for 11 wards at once.'],
    ['tuesday-or-thursday', 'Which of the lifts is the one that is always taken?'],
    ['guaranteed', 'Your notice asks customers not to ring on a Monday.'],
  ])('%s: %s', (id, answer) => {
    expect(checkRecast(byId(RECASTS, id), answer, judge)).toEqual({ done: true });
  });
});

describe('recast: the hint says what is in the way', () => {
  test.each([
    ['chairs-at-noon', 'Some of your chairs stand empty at noon.', /‘4’/],
    ['chairs-at-noon', 'At noon 14 of your chairs stand empty.', /‘4’/],
    ['i-am-writing', 'Your cold store sends out its first truck at five.', /‘Hull’/],
    ['thrilled', 'We are excited that parents can use our revolutionary app.', /revolutionary|excited/],
    ['tuesday-or-thursday', 'Could we have a quick call about the lifts?', /call/],
    ['finds-you-well', 'I just wanted to touch base about your August reviews today.', /touch base|wanted to/],
    ['guaranteed', 'We guarantee a shorter wait on Mondays.', /guarantee/i],
  ])('%s: %s', (id, answer, words) => {
    expect(checkRecast(byId(RECASTS, id), answer, judge)).toMatchObject({
      done: false,
      hint: expect.stringMatching(words),
    });
  });
});

describe('get behind: what counts', () => {
  test.each([
    ['has-supplier', 'Maybe you should stay with them. What would have to be missing for you to look elsewhere?'],
    ['lukewarm', 'I’m not sure you should be. What would have to be true for this to be worth your time?'],
    [
      'bad-timing',
      'The exams matter more now, and this might not be for you at all. What tends to go wrong with the rota in September?',
    ],
    [
      'has-supplier',
      'If it works, you should probably stay with them. Is there anything they don’t do that you wish they did?',
    ],
    ['has-supplier', 'Then there may be no reason to change. What do they do well that you would not want to lose?'],
    ['rush', 'Before I write anything: may I ask what goes wrong today? It may turn out you do not need it.'],
    [
      'delighted',
      'Thank you. It might still not be right for you, though. What would have to change in your week to make it worthwhile?',
    ],
    ['sceptical', 'I would doubt it too. Which promise was it that did not hold?'],
    [
      'asks-price',
      'For six shops it is 300 a month. That may be more than it is worth to you. What does the problem cost you today?',
    ],
    ['tried-before', 'Perhaps paper is better for you. What made the staff go back to it?'],
  ])('%s: %s does it', (id, answer) => {
    expect(checkGetBehind(byId(GET_BEHINDS, id), answer, judge)).toEqual({ done: true });
  });

  test.each([
    [
      'lukewarm',
      'That is fantastic! I am delighted that you had a look at our software. If not now, when would it be of use?',
      /./,
    ],
    ['has-supplier', 'Who plans the freight in the weeks before the holidays at your place?', /room to say no/],
    [
      'has-supplier',
      'Perhaps you should stay with them. No is a fine answer, and I will leave it at that.',
      /Nothing is asked/,
    ],
    [
      'lukewarm',
      'It may not be for you. What made you look at it? And what would you have wished to see there?',
      /One question/,
    ],
    [
      'lukewarm',
      'Thanks, glad to hear from you, and happy to help, this is interesting. If not now, tell me. What made you look?',
      /You sound like \d+ of 10, they like \d/,
    ],
    [
      'has-supplier',
      'You should switch to us, because everyone needs this. If not, tell me. Who decides it?',
      /you should/i,
    ],
    ['lukewarm', 'Why?', /too short/],
    [
      'lukewarm',
      'Das verstehe ich gut, und vielleicht passt es wirklich nicht zu Ihnen. Was war der Grund für Ihren Blick darauf?',
      /English/,
    ],
  ])('%s: %s does not', (id, answer, words) => {
    expect(checkGetBehind(byId(GET_BEHINDS, id), answer, judge)).toMatchObject({
      done: false,
      hint: expect.stringMatching(words),
    });
  });

  test('arguing with a doubt is what the hint is about', () => {
    const checked = checkGetBehind(
      byId(GET_BEHINDS, 'sceptical'),
      'I understand, but our software would save you an hour. If not, tell me and I will stop. Which press is it?',
      judge,
    );
    expect(checked).toMatchObject({ done: false, hint: expect.stringContaining('I understand, but') });
  });
});

describe('spot the pain: the hint', () => {
  const cook = byId(SPOT_PAINS, 'school-cook');

  test('of two pains, one is half', () => {
    expect(checkSpotPain(cook, [2], judge)).toMatchObject({ done: false, hint: expect.stringContaining('another') });
    expect(checkSpotPain(cook, [4, 2], judge)).toEqual({ done: true });
  });

  test('a near miss is told why', () => {
    expect(checkSpotPain(cook, [3], judge)).toEqual({
      done: false,
      hint: '‘The new oven is lovely.’ This is what pleases them.',
    });
  });
});
