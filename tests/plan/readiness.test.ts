import { describe, expect, test } from 'vitest';
import { isLow, type PlanFields, readinessOf, saysTheSame } from '../../lib/plan/readiness.ts';

const full: PlanFields = {
  who: 'Ana Pires, Norwood Dental',
  contact: 'ana@norwood-dental.example',
  whyKind: '',
  referrer: '',
  why: 'She asked at the Lisbon fair how others handle recalls',
  objective: 'Find out whether missed recalls cost them chair time',
  how: 'email',
  what: 'Two lines on the recall backlog, one question',
};
const good = { energy: true, belief: true, forThem: true };

describe('readinessOf names the first gap in planning order', () => {
  test.each<[string, Partial<PlanFields>, typeof good | null, string[]]>([
    ['everything there', {}, good, []],
    ['nobody named', { who: '' }, good, ['who missing']],
    ['only blanks count as nothing', { who: '  \n' }, good, ['who missing']],
    ['no why', { why: '' }, good, ['why missing']],
    ['no way to reach them', { contact: 'Norwood Dental' }, good, ['who no-contact']],
    ['a number for a mail', { contact: '+44 20 7946 0018' }, good, ['who no-contact']],
    ['a number for a call', { how: 'call', contact: '+44 20 7946 0018' }, good, []],
    ['a kind that says it all', { whyKind: 'asked', why: '' }, good, []],
    ['a kind that does not', { whyKind: 'trigger', why: '' }, good, ['why missing']],
    ['referred by nobody', { whyKind: 'referred' }, good, ['why no-referrer']],
    ['referred by somebody', { whyKind: 'referred', why: '', referrer: 'Marta Sousa' }, good, []],
    ['no objective', { objective: '' }, good, ['objective missing']],
    ['no way chosen', { how: '' }, good, ['how missing']],
    ['no words yet', { what: '' }, good, ['what missing']],
    ['attitude not checked', {}, null, ['attitude missing']],
    ['low energy', {}, { ...good, energy: false }, ['attitude low']],
    ['for me, not for them', {}, { ...good, forThem: false }, ['attitude low']],
    ['objective repeats the why', { objective: full.why }, good, ['objective same-as-why']],
    ['an empty why cannot be repeated', { why: '', objective: '' }, good, ['why missing', 'objective missing']],
    [
      'an empty plan',
      { who: '', why: '', objective: '', how: '', what: '' },
      null,
      ['who missing', 'why missing', 'objective missing', 'how missing', 'what missing', 'attitude missing'],
    ],
  ])('%s', (_, patch, attitude, gaps) => {
    const readiness = readinessOf({ ...full, ...patch }, attitude);
    const found = readiness.state === 'ready' ? [] : readiness.gaps.map((gap) => `${gap.step} ${gap.reason}`);
    expect(found).toEqual(gaps);
    if (readiness.state === 'regroup') expect(readiness.next).toEqual(readiness.gaps[0]);
  });
});

describe('saysTheSame', () => {
  test.each<[string, string, boolean]>([
    ['Ask for a referral', 'ask for a referral.', true],
    ['I want to get the meeting', 'Get a meeting', true],
    ['Referred by Tomás', 'Learn whether night shifts are hard to fill', false],
    ['Their new site opened', 'Their new site', false],
    ['', '', false],
    ['the', 'the', true],
    ['Встреча', 'встреча!', true],
  ])('%s | %s', (why, objective, same) => {
    expect(saysTheSame(why, objective)).toBe(same);
  });
});

test('one "not really" is enough to gather oneself', () => {
  expect(isLow(good)).toBe(false);
  expect(isLow({ ...good, belief: false })).toBe(true);
});
