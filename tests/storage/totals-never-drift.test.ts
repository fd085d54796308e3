import '../support/fake-extension.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OUTCOMES } from '../../lib/plan/types.ts';
import { forgetOldTexts, recallSent, recordSent } from '../../lib/storage/history.ts';
import { deleteProspects, mergeProspects } from '../../lib/storage/merge-prospects.ts';
import { setSpent, settleOutcome } from '../../lib/storage/outcomes.ts';
import { importPeople } from '../../lib/storage/people-import.ts';
import {
  addPlanItem,
  markDone,
  orderItems,
  removePlanItem,
  reopen,
  updatePlanItem,
} from '../../lib/storage/plan-changes.ts';
import { keepProspect } from '../../lib/storage/prospects.ts';
import { noticeReply } from '../../lib/storage/replies.ts';
import type { DayTotal, HistoryRow, Interaction, YouwardDatabase } from '../../lib/storage/schema.ts';
import { undoImport } from '../../lib/storage/undo-import.ts';
import { DAY_MS, dimensionsOf, freshDatabase, historyRow, planFields, SENT_AT } from './rows.ts';

const DAYS = ['2026-11-19', '2026-11-20', '2026-11-21'];
const ADDRESSES = ['mara@northgate.example', 'ilse@haan.example', 'tome@sol.example'];

type Numbers = Record<string, number>;

/** Row by row and by hand, so that it shares nothing with what it checks. */
function countedFrom(rows: readonly HistoryRow[], happened: readonly Interaction[], day: string): Numbers {
  const numbers: Numbers = {};
  const add = (name: string, by: number) => {
    numbers[name] = (numbers[name] ?? 0) + by;
  };
  for (const row of rows.filter((one) => one.day === day)) {
    if (row.site === 'practice') {
      add('practised', 1);
      continue;
    }
    add('sent', 1);
    if (row.score === null) continue;
    add('scored', 1);
    add('scoreSum', row.score);
    add('pain', row.dimensions.pain ?? 0);
    if (row.firstScore === null) continue;
    add('firstScored', 1);
    add('firstScoreSum', row.firstScore);
    add('lastScoreSum', row.score);
  }
  for (const one of happened.filter((each) => each.day === day)) {
    const band =
      one.superBest === null
        ? 'unknown'
        : one.superBest === 0
          ? 'unrated'
          : one.superBest < 8
            ? 'low'
            : one.superBest < 14
              ? 'middle'
              : 'high';
    const kinds = ['all', `how:${one.how}`, `super:${band}`, one.planned ? 'planned:yes' : 'planned:no'];
    if (one.planned) {
      kinds.push(`why:${one.whyKind === '' ? 'other' : one.whyKind}`);
      kinds.push(`objective:${one.objectiveKind === '' ? 'other' : one.objectiveKind}`);
      kinds.push(one.gave === true ? 'gave:yes' : 'gave:no', `touch:${one.touch > 4 ? 4 : one.touch}`);
    }
    const score = rows.find(({ key }) => key === one.sentKey)?.score ?? null;
    for (const kind of kinds) {
      add(`${kind} interactions`, 1);
      if (one.ms !== null) add(`${kind} timed`, 1);
      add(`${kind} ms`, one.ms ?? 0);
      if (one.outcome !== null) add(`${kind} settled`, 1);
      if (one.outcome === 'moved') add(`${kind} moved`, 1);
      if (one.outcome !== null && one.ms !== null) {
        add(`${kind} settledTimed`, 1);
        add(`${kind} settledMs`, one.ms);
      }
      if (one.outcome === 'moved' && one.ms !== null) add(`${kind} movedTimed`, 1);
      if (one.repliedAt !== null) add(`${kind} replied`, 1);
      if (score !== null) add(`${kind} scored`, 1);
      add(`${kind} scoreSum`, score ?? 0);
    }
  }
  return numbers;
}

function told(total: DayTotal | undefined): Numbers {
  if (total === undefined) return {};
  const { day: _, dimensionSums, tallies, ...sums } = total;
  const kinds = Object.entries(tallies).flatMap(([kind, tally]) =>
    Object.entries(tally ?? {}).map(([name, value]) => [`${kind} ${name}`, value] as const),
  );
  return { ...sums, pain: dimensionSums.pain, ...Object.fromEntries(kinds) };
}

const withoutZeros = (numbers: Numbers) =>
  Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== 0));

const day = fc.constantFrom(...DAYS);
const nth = fc.nat(5);
const key = fc.constantFrom('a', 'b', 'c', 'd');
const score = fc.option(fc.nat(100));
const step = fc.oneof(
  fc.record({
    do: fc.constant('send' as const),
    fields: fc.record({
      key,
      day,
      score,
      firstScore: score,
      verdict: fc.constantFrom('scored' as const, 'logistics' as const),
      composeMs: fc.nat(500_000),
    }),
    to: fc.constantFrom(...ADDRESSES),
    item: fc.option(nth),
  }),
  fc.record({ do: fc.constant('recall' as const), key }),
  fc.record({
    do: fc.constant('plan' as const),
    fields: fc.record({
      day,
      contact: fc.constantFrom(...ADDRESSES, '+44 20 7946 0018'),
      how: fc.constantFrom('email' as const, 'call' as const),
      whyKind: fc.constantFrom('referred' as const, '' as const),
      value: fc.constantFrom('', 'how two others count it'),
      touch: fc.integer({ min: 1, max: 5 }),
    }),
  }),
  fc.record({ do: fc.constant('done' as const), nth, day, ms: fc.option(fc.nat(900_000)) }),
  fc.record({ do: fc.constantFrom('reopen' as const, 'remove' as const, 'edit' as const, 'order' as const), nth }),
  fc.record({ do: fc.constant('settle' as const), nth, outcome: fc.option(fc.constantFrom(...OUTCOMES)) }),
  fc.record({ do: fc.constant('time' as const), nth, ms: fc.option(fc.nat(900_000)) }),
  fc.record({
    do: fc.constant('reply' as const),
    from: fc.constantFrom(...ADDRESSES),
    heard: fc.constantFrom('x', 'y'),
  }),
  fc.record({
    do: fc.constantFrom('keep' as const, 'import' as const, 'undo' as const, 'merge' as const, 'delete' as const),
    nth,
  }),
  fc.constant({ do: 'forget' as const }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take(database: YouwardDatabase, one: Step, at: number): Promise<void> {
  const itemId = async (n: number) => (await database.planItems.toCollection().primaryKeys())[n] ?? 0;
  const interactionId = async (n: number) => (await database.interactions.toCollection().primaryKeys())[n] ?? 0;
  const people = () => database.prospects.toArray();
  switch (one.do) {
    case 'send': {
      const points = one.fields.score;
      const row = historyRow({
        ...one.fields,
        // A draft never changes its site.
        site: one.fields.key === 'd' ? 'practice' : 'gmail',
        sentAt: at,
        dimensions: dimensionsOf(points === null ? null : points % 30),
      });
      const planItemId = one.item === null ? null : await itemId(one.item);
      return recordSent(database, row, [{ email: one.to }], { planItemId, thread: 't', heard: null });
    }
    case 'recall':
      return recallSent(database, one.key);
    case 'plan':
      await addPlanItem(database, planFields(one.fields), at);
      return;
    case 'done':
      return markDone(database, await itemId(one.nth), { at, day: one.day, ms: one.ms });
    case 'reopen':
      return reopen(database, await itemId(one.nth));
    case 'remove':
      return removePlanItem(database, await itemId(one.nth));
    case 'edit':
      return updatePlanItem(database, await itemId(one.nth), { whyKind: 'event', why: 'the fair', day: '2026-11-21' });
    case 'order':
      return orderItems(database, '2026-11-20', [await itemId(one.nth), await itemId(one.nth + 1)]);
    case 'settle': {
      const next = one.outcome === 'moved' ? planFields({ day: '2026-11-21' }) : null;
      await settleOutcome(database, await interactionId(one.nth), { outcome: one.outcome, at, next });
      return;
    }
    case 'time':
      return setSpent(database, await interactionId(one.nth), one.ms);
    case 'reply':
      await noticeReply(database, { people: [one.from], how: 'email', thread: 't', heard: one.heard, at });
      return;
    case 'keep':
      await keepProspect(database, { email: ADDRESSES[one.nth % 3]! }, { name: 'Somebody' }, at);
      return;
    case 'import': {
      const person = {
        keys: [ADDRESSES[one.nth % 3]!],
        texts: { name: 'Listed' },
        chosen: {},
        observations: [],
        pains: [],
      };
      await importPeople(database, { file: 'list.csv', people: [person] }, { now: at });
      return;
    }
    case 'undo':
      await undoImport(database, (await database.imports.toCollection().primaryKeys())[one.nth] ?? 0);
      return;
    case 'merge': {
      const [into, from] = await people();
      await mergeProspects(database, into?.id ?? 0, from?.id ?? 0, at);
      return;
    }
    case 'delete':
      await deleteProspects(database, [(await people())[one.nth]?.id ?? 0]);
      return;
    case 'forget':
      await forgetOldTexts(database, SENT_AT + DAY_MS, 0);
  }
}

test('the sums of a day are those of its rows, whatever is sent, taken back, planned, done, said, merged or deleted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 24 }), async (steps) => {
      const database = freshDatabase();
      let at = SENT_AT;
      for (const one of steps) {
        at += 1_000;
        await take(database, one, at);
      }
      const rows = await database.history.toArray();
      const happened = await database.interactions.toArray();
      for (const on of DAYS) {
        expect(withoutZeros(told(await database.dayTotals.get(on)))).toEqual(
          withoutZeros(countedFrom(rows, happened, on)),
        );
      }
      // One message is one interaction, and what is done is done once.
      const sent = happened.flatMap(({ sentKey }) => sentKey ?? []);
      expect(new Set(sent).size).toBe(sent.length);
      const done = (await database.planItems.toArray()).filter(({ doneAt }) => doneAt !== null);
      for (const { id } of done) expect(happened.filter(({ planItemId }) => planItemId === id)).toHaveLength(1);
      const planned = happened.flatMap(({ planItemId }) => planItemId ?? []);
      expect(planned.every((id) => done.some((item) => item.id === id))).toBe(true);
      await database.delete();
    }),
    { numRuns: 120 },
  );
});
