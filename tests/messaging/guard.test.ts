import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkAnalyseRequest,
  checkBoxReport,
  checkChoiceReport,
  checkSentReport,
  type Sender,
  siteOf,
} from '../../lib/messaging/guard.ts';
import { MOST_LINE_UNITS, MOST_PEOPLE, MOST_THREAD_UNITS } from '../../lib/messaging/limits.ts';

const DRAFT = { text: 'Hi Priya, three of your night routes run half empty.' };
const ANALYSE = {
  site: 'gmail',
  boxKey: 'box-1',
  draftKey: 'thread-1',
  sequence: 0,
  draft: DRAFT,
  check: { level: 'ok' },
};
const REPORT = { site: 'gmail', boxKey: 'box-1', state: 'focused', check: { level: 'partial', missing: ['subject'] } };
const SENT = {
  site: 'practice',
  boxKey: 'box-1',
  draftKey: 'thread-1',
  draft: DRAFT,
  how: 'keyboard',
  firstScore: 40,
  composeMs: 12_345,
  rewriteTaken: null,
};
const CHOICES = [
  { kind: 'hide', draftKey: 'd', rule: 'no-hype', words: 'amazing' },
  { kind: 'never', rule: 'no-hype', words: 'amazing' },
  { kind: 'not-prospecting', draftKey: 'd', on: true },
];

test('well-formed messages pass as they are', () => {
  expect(checkAnalyseRequest(ANALYSE)).toEqual(ANALYSE);
  expect(checkBoxReport(REPORT)).toEqual(REPORT);
  expect(checkSentReport(SENT)).toEqual(SENT);
  const taken = { ...SENT, rewriteTaken: { kind: 'turn-round', before: 34, after: null } };
  expect(checkSentReport(taken)).toEqual(taken);
  for (const choice of CHOICES) expect(checkChoiceReport(choice)).toEqual(choice);
});

test('a draft with everything known around it passes as it is', () => {
  const draft = {
    text: 'Hi Priya.',
    subject: 'Night routes',
    channel: 'email',
    stage: 'reply',
    to: [{ name: 'Priya', email: 'priya@hartline.example' }, {}],
    lastInbound: 'Which routes?',
    seller: {
      name: 'Jo',
      email: 'jo@loftway.example',
      company: 'Loftway',
      domain: 'loftway.example',
      products: ['Fill'],
    },
    prospect: {
      name: 'Priya',
      company: 'Hartline',
      pains: [
        { text: 'empty buses', super: { substantial: 4, unique: 2, pervasive: 3, expensive: 4, rapid: 0 } },
        { text: 'drivers leaving', consequence: 'routes cancelled' },
      ],
    },
    painMenu: ['empty runs'],
    plan: { why: 'saw the timetable', objective: 'find out whether it matters' },
  };
  expect(checkAnalyseRequest({ ...ANALYSE, draft })?.draft).toEqual(draft);
});

describe('a malformed message is refused', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'analyse'],
    ['a list', [ANALYSE]],
    ['an unknown site', { ...ANALYSE, site: 'outlook' }],
    ['a limit that is none', { ...ANALYSE, draft: { ...ANALYSE.draft, limit: 0 } }],
    ['no box', { ...ANALYSE, boxKey: '' }],
    ['a box key of a thousand units', { ...ANALYSE, boxKey: 'x'.repeat(1_000) }],
    ['a negative sequence', { ...ANALYSE, sequence: -1 }],
    ['a sequence past counting', { ...ANALYSE, sequence: 2 ** 60 }],
    ['no draft', { ...ANALYSE, draft: null }],
    ['text that is a number', { ...ANALYSE, draft: { text: 7 } }],
    ['text that is markup in an object', { ...ANALYSE, draft: { text: { toString: 'x' } } }],
    ['recipients that are words', { ...ANALYSE, draft: { ...DRAFT, to: 'priya@hartline.example' } }],
    ['a stage of its own making', { ...ANALYSE, draft: { ...DRAFT, stage: 'closing' } }],
    ['no self-check', { ...ANALYSE, check: {} }],
    ['a partial self-check without its parts', { ...ANALYSE, check: { level: 'partial' } }],
  ])('analyse: %s', (_, message) => {
    expect(checkAnalyseRequest(message)).toBeNull();
  });

  test.each([
    ['a score of 101', { ...SENT, firstScore: 101 }],
    ['a score that is not a number', { ...SENT, firstScore: Number.NaN }],
    ['a compose time without end', { ...SENT, composeMs: Number.POSITIVE_INFINITY }],
    ['a way of sending of its own making', { ...SENT, how: 'fax' }],
    ['a proposal that is a word only', { ...SENT, rewriteTaken: 'turn-round' }],
    ['a proposal without a kind', { ...SENT, rewriteTaken: { before: 34, after: 81 } }],
    ['a proposal of a kind without end', { ...SENT, rewriteTaken: { kind: 'x'.repeat(2_001), before: 34, after: 81 } }],
    ['a proposal that gained too much', { ...SENT, rewriteTaken: { kind: 'touch-up', before: 34, after: 101 } }],
    ['a proposal that gained words', { ...SENT, rewriteTaken: { kind: 'touch-up', before: '34', after: 81 } }],
  ])('sent: %s', (_, message) => {
    expect(checkSentReport(message)).toBeNull();
  });

  test.each([
    ['an unknown kind', { kind: 'forget-all' }],
    ['a hide without its draft', { kind: 'hide', rule: 'no-hype', words: 'amazing' }],
    ['words without end', { kind: 'never', rule: 'no-hype', words: 'x'.repeat(MOST_LINE_UNITS + 1) }],
  ])('choice: %s', (_, message) => {
    expect(checkChoiceReport(message)).toBeNull();
  });
});

describe('what nobody chooses the size of is cut, not refused', () => {
  const cut = (draft: object) => checkAnalyseRequest({ ...ANALYSE, draft: { ...DRAFT, ...draft } })?.draft;

  test('a long thread, a long subject, a long list of recipients', () => {
    expect(cut({ lastInbound: 'x'.repeat(900_000) })?.lastInbound).toHaveLength(MOST_THREAD_UNITS);
    expect(cut({ subject: 'x'.repeat(9_000) })?.subject).toHaveLength(MOST_LINE_UNITS);
    expect(cut({ to: Array.from({ length: 5_000 }, (_, i) => ({ email: `p${i}@x.example` })) })?.to).toHaveLength(
      MOST_PEOPLE,
    );
  });

  test('and the draft’s own text is neither: whoever handles it says that it is too long', () => {
    expect(cut({ text: 'x'.repeat(500_000) })?.text).toHaveLength(500_000);
  });
});

test('unknown fields and fields named like an object’s own are dropped', () => {
  const message = JSON.parse(
    '{"site":"gmail","boxKey":"b","draftKey":"d","sequence":1,"check":{"level":"ok"},"html":"<b>","draft":{"text":"Hi","__proto__":{"polluted":1},"constructor":1}}',
  );
  const checked = checkAnalyseRequest(message);
  expect(Object.keys(checked ?? {})).not.toContain('html');
  expect(Object.keys(checked?.draft ?? {})).toEqual(['text']);
  expect('polluted' in (checked?.draft ?? {})).toBe(false);
});

test('no junk whatever throws', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (junk) => {
      for (const check of [checkAnalyseRequest, checkBoxReport, checkSentReport, checkChoiceReport]) {
        expect(check(junk)).toBeNull();
      }
    }),
    { numRuns: 300 },
  );
});

describe('who may speak, and for which site', () => {
  const self = { id: 'abc', pages: 'chrome-extension://abc/' };
  const from = (rest: Partial<Sender>): Sender => ({
    id: 'abc',
    tab: { id: 4 },
    url: 'https://mail.google.com/mail/u/0/',
    ...rest,
  });
  test.each([
    ['a Gmail tab', from({}), 'gmail'],
    ['the practice page', from({ url: 'chrome-extension://abc/practice.html' }), 'practice'],
    ['another extension', from({ id: 'xyz' }), null],
    ['no id', from({ id: undefined }), null],
    ['another site', from({ url: 'https://evil.example/' }), null],
    ['a site that begins like Gmail', from({ url: 'https://mail.google.com.evil.example/' }), null],
    ['Gmail without TLS', from({ url: 'http://mail.google.com/' }), null],
    ['another extension’s page', from({ url: 'chrome-extension://abcd/practice.html' }), null],
    ['no tab', from({ tab: undefined }), null],
    ['no address', from({ url: undefined }), null],
  ])('%s: %s', (_, sender, site) => {
    expect(siteOf(sender, self)).toBe(site);
  });
});
