import '../support/fake-extension.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createNoticeReply } from '../../lib/background/notice-reply.ts';
import { heardIn, threadOf } from '../../lib/background/thread-marks.ts';
import type { Draft, Person } from '../../lib/engine/types.ts';
import type { AnalyseRequest } from '../../lib/messaging/protocol.ts';
import type { Heard } from '../../lib/storage/replies.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { coachSite } from '../../lib/storage/settings.ts';
import { freshDatabase } from '../storage/rows.ts';
import { analyseRequest, background, from, NOW, sentReport } from './ports.ts';

beforeEach(() => fakeBrowser.reset());

const DANA: Person = { name: 'Dana Prospect', email: 'Dana@Prospect.example' };
const ON_LINKEDIN: Person = { name: 'Dana Prospect', profile: '/in/dana-prospect/' };
const THEIRS = 'Fridays are hopeless here. Could you write again in May?';

describe('a thread is known by its subject, whatever mail programs put before it', () => {
  test.each([
    'Re: Pricing for 40 seats',
    'RE: pricing for 40 seats',
    'Re: Re: Pricing for 40  seats',
    'RE[2]: Pricing for 40 seats',
    'Re(3): Pricing for 40 seats',
    'Fwd: Re: Pricing for 40 seats',
    'AW: WG: Pricing for 40 seats',
    'SV: Pricing for 40 seats',
    'VS: Pricing for 40 seats',
    'Antw: Pricing for 40 seats',
    'Odp: Pricing for 40 seats',
    'RES: ENC: Pricing for 40 seats',
    'RIF: Pricing for 40 seats',
    'Réf : Pricing for 40 seats',
    'TR : Pricing for 40 seats',
    'Ynt: Pricing for 40 seats',
    'Vá: Pricing for 40 seats',
    'ΑΠ: Pricing for 40 seats',
    'НА: Pricing for 40 seats',
    '回复：Pricing for 40 seats',
    '返信: Pricing for 40 seats',
    '회신: Pricing for 40 seats',
    'השב: Pricing for 40 seats',
    '\u200eרד:\u200e Pricing for 40 seats',
  ])('%s', (subject) => {
    expect(threadOf({ text: '', subject })).toBe(threadOf({ text: '', subject: 'Pricing for 40 seats' }));
  });

  test.each([
    ['Pricing for 50 seats', 'another subject'],
    ['Your question: Pricing for 40 seats', 'a colon after words of one’s own'],
    ['Re: 40', 'a number alone'],
  ])('%s is another thread: %s', (subject) => {
    expect(threadOf({ text: '', subject })).not.toBe(threadOf({ text: '', subject: 'Pricing for 40 seats' }));
    expect(threadOf({ text: '', subject })).not.toBeNull();
  });

  test.each([undefined, '', '  ', 'Re:', 'Fwd: Re: '])('%j names none', (subject) => {
    expect(threadOf({ text: '', ...(subject !== undefined && { subject }) })).toBeNull();
  });

  test.each([undefined, '', ' \n'])('and no message of theirs is heard in %j', (lastInbound) => {
    expect(heardIn({ text: '', ...(lastInbound !== undefined && { lastInbound }) })).toBeNull();
  });
});

describe('what a page shows of an answer', () => {
  const seen = async (draft: Draft, site: AnalyseRequest['site'] = 'gmail') => {
    const told: Heard[] = [];
    await createNoticeReply({ notice: async (heard) => void told.push(heard) })({ draft, site }, NOW);
    return told;
  };
  const reply: Draft = { text: '', subject: 'Re: Pricing', to: [DANA], lastInbound: THEIRS, stage: 'reply' };

  test('says whom, where, what and when, in marks only', async () => {
    const told = await seen(reply);
    expect(told).toEqual([
      {
        people: ['dana@prospect.example'],
        how: 'email',
        thread: threadOf({ text: '', subject: 'Pricing' }),
        heard: heardIn(reply),
        at: NOW,
      },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/Fridays|Pricing/);
  });

  test.each<[string, Partial<Draft>, Partial<Heard>]>([
    [
      'to several',
      { to: [DANA, { email: 'lee@prospect.example' }] },
      { people: ['dana@prospect.example', 'lee@prospect.example'] },
    ],
    [
      'on LinkedIn',
      { channel: 'linkedin-message', to: [ON_LINKEDIN] },
      { people: ['/in/dana-prospect'], how: 'linkedin' },
    ],
    ['to an InMail', { channel: 'inmail', to: [ON_LINKEDIN] }, { how: 'linkedin' }],
  ])('%s', async (_, rest, expected) => {
    expect(await seen({ ...reply, ...rest })).toMatchObject([expected]);
  });

  test.each<[string, Partial<Draft>, AnalyseRequest['site']?]>([
    ['a new message', { lastInbound: '' }],
    ['a follow-up under one’s own message', { stage: 'follow-up' }],
    ['practice', {}, 'practice'],
    ['a message to nobody yet', { to: [] }],
    ['a message to a name alone', { to: [{ name: 'Dana' }] }],
  ])('nothing is told of %s', async (_, rest, site) => {
    expect(await seen({ ...reply, ...rest }, site)).toEqual([]);
  });
});

/** One message to Dana is sent, then a box is opened, and what is known of the message after that. */
async function repliedAt(
  sent: Partial<Draft>,
  opened: Partial<Draft> & { readonly site?: AnalyseRequest['site'] },
  { incognito = false, later = 60_000, database = freshDatabase() as YouwardDatabase } = {},
): Promise<number | null | undefined> {
  const { recordSent, analyse, afterwards } = background(database);
  const { site = 'gmail', ...draft } = opened;
  const first: Draft = { text: 'An amazing route planner', subject: 'Pricing', to: [DANA], ...sent };
  await recordSent(sentReport({ site, draft: first }), from());
  await afterwards();
  const box: Draft = { text: '', subject: 'Re: Pricing', to: [DANA], lastInbound: THEIRS, stage: 'reply', ...draft };
  await analyse(analyseRequest({ site, boxKey: 'box-2', draftKey: 'draft-2', draft: box }), {
    ...from(NOW + later),
    incognito,
  });
  await afterwards();
  return (await database.interactions.toArray())[0]?.repliedAt;
}

describe('from a message that was sent to a box that is opened later', () => {
  const LINKEDIN = { channel: 'linkedin-message', subject: '', to: [ON_LINKEDIN] } as const;
  test.each<[string, Partial<Draft>, Parameters<typeof repliedAt>[1], boolean]>([
    ['their answer', {}, {}, true],
    ['their answer in another language’s mail program', {}, { subject: 'AW: Pricing' }, true],
    ['the message it answered, seen again', { lastInbound: THEIRS, subject: 'Re: Pricing' }, {}, false],
    ['a newer one under it', { lastInbound: 'Who is this?', subject: 'Re: Pricing' }, {}, true],
    ['another subject', {}, { subject: 'Re: Invoice 2031' }, false],
    ['a follow-up of one’s own', {}, { stage: 'follow-up' }, false],
    ['one of several who were written to', { to: [DANA, { email: 'lee@prospect.example' }] }, {}, true],
    ['somebody else’s thread of that name', {}, { to: [{ email: 'kim@else.example' }] }, false],
    ['an answer on LinkedIn', LINKEDIN, { ...LINKEDIN, site: 'linkedin' }, true],
  ])('%s', async (_, sent, opened, noticed) => {
    await coachSite('linkedin', true);
    expect(await repliedAt(sent, opened)).toBe(noticed ? NOW + 60_000 : null);
  });

  test('a private window notices nothing', async () => {
    expect(await repliedAt({}, {}, { incognito: true })).toBeNull();
  });

  test('the first time it was seen stays', async () => {
    const database = freshDatabase();
    expect(await repliedAt({}, {}, { database })).toBe(NOW + 60_000);
    expect(await repliedAt({}, {}, { database, later: 9_000_000 })).toBe(NOW + 60_000);
  });
});
