import '../support/fake-extension.ts';
import { describe, expect, test } from 'vitest';
import { asKnown, createKnown, type Known, withNotes, withSeller } from '../../lib/choosing/as-known.ts';
import { createEngine } from '../../lib/engine/engine.ts';
import type { Draft } from '../../lib/engine/types.ts';
import type { PlanItem, ProspectRow } from '../../lib/storage/schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/storage/settings.ts';
import { planFields, SENT_AT } from '../storage/rows.ts';

const settings = (rest: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...rest });

const written = (...lines: string[]) => lines.map((text) => ({ text, at: SENT_AT }));

const prospect = (rest: Partial<ProspectRow> = {}): ProspectRow => ({
  id: 1,
  keys: ['ana@norwood-dental.example'],
  name: 'Ana Pires',
  company: 'Norwood Dental',
  observations: written('Opened a second practice in May'),
  pains: written('One desk answers the phone for two practices', 'Recall calls slip'),
  updatedAt: SENT_AT,
  ...rest,
});

const planned = (rest: Partial<PlanItem> = {}): PlanItem => ({ ...planFields(), id: 1, position: 0, ...rest });

const known = (notes?: ProspectRow, item?: PlanItem): Known => ({ notes, planned: item });

test('the seller of the settings joins what the page knows; empty fields say nothing', () => {
  const seller = { name: 'Jo Brandt', email: '', company: 'Loftway', domain: '', products: ['Fill'] };
  const draft = { text: 'Hi.', seller: { email: 'jo@loftway.example', name: 'Jo' } };
  expect(withSeller(draft, settings({ seller })).seller).toEqual({
    email: 'jo@loftway.example',
    name: 'Jo Brandt',
    company: 'Loftway',
    products: ['Fill'],
  });
});

describe('what the person wrote down joins the draft', () => {
  const DRAFT: Draft = { text: 'Hi Ana,' };

  test.each<[string, Draft, Known, Partial<Draft>]>([
    ['nothing known, nothing added', DRAFT, known(), DRAFT],
    [
      'notes',
      DRAFT,
      known(prospect()),
      {
        prospect: {
          name: 'Ana Pires',
          company: 'Norwood Dental',
          observations: ['Opened a second practice in May'],
          pains: [{ text: 'One desk answers the phone for two practices' }, { text: 'Recall calls slip' }],
        },
      },
    ],
    [
      'empty fields say nothing',
      DRAFT,
      known(prospect({ name: '', company: '', observations: [] })),
      {
        prospect: { pains: [{ text: 'One desk answers the phone for two practices' }, { text: 'Recall calls slip' }] },
      },
    ],
    [
      'over what the page knows, which stands where there is no note',
      { ...DRAFT, prospect: { name: 'A.', role: 'Owner', observations: ['Has a website'] } },
      known(prospect({ pains: [] })),
      {
        prospect: {
          name: 'Ana Pires',
          company: 'Norwood Dental',
          role: 'Owner',
          observations: ['Opened a second practice in May'],
        },
      },
    ],
    [
      'what the page knows stays where nothing is written',
      { ...DRAFT, prospect: { role: 'Owner' } },
      known(),
      { prospect: { role: 'Owner' } },
    ],
    ['the plan’s why', DRAFT, known(undefined, planned()), { plan: { why: 'two depots closed early' } }],
    [
      'the plan’s objective beside it',
      { ...DRAFT, plan: { why: 'an older why', objective: 'an older one' } },
      known(undefined, planned({ objective: 'hear how they close a depot' })),
      { plan: { why: 'two depots closed early', objective: 'hear how they close a depot' } },
    ],
    ['a plan of which neither is filled', DRAFT, known(undefined, planned({ why: '' })), { plan: {} }],
  ])('%s', (_, draft, what, expected) => {
    expect(withNotes(draft, what)).toEqual({ ...draft, ...expected });
  });

  test('the seller joins too', () => {
    const seller = { ...DEFAULT_SETTINGS.seller, company: 'Brightloop' };
    expect(asKnown(DRAFT, settings({ seller }), known(prospect()))).toMatchObject({
      seller: { company: 'Brightloop' },
      prospect: { company: 'Norwood Dental' },
    });
  });
});

describe('a database that does not answer costs the notes, not the coach', () => {
  const slow = { ok: false, reason: 'slow', sentence: 'Nothing.' } as const;
  test.each([
    ['nothing', slow, slow, known()],
    ['the plan', slow, { ok: true, value: planned() } as const, known(undefined, planned())],
    ['the notes', { ok: true, value: prospect() } as const, slow, known(prospect())],
  ])('%s is known', async (_, notes, item, expected) => {
    const ports = { notesAbout: async () => notes, plannedFor: async () => item };
    expect(await createKnown(ports)([])).toEqual(expected);
  });
});

describe('the right notes matter to the score', () => {
  const engine = createEngine();
  const text = `Hi Ana,

When one desk answers the phone for two practices, recall calls are often what slips first, and each one missed is an empty slot a few weeks later.

Is that part of what you are dealing with this autumn? If not, say so and I will leave it there.

Dave`;
  const to = [{ name: 'Ana Pires', email: 'ana@norwood-dental.example' }];
  const scoreWith = (what: Known) => engine.analyse(withNotes({ text, to }, what)).score ?? 0;

  test('a pain of theirs that the draft names', () => {
    expect(scoreWith(known(prospect()))).toBeGreaterThan(scoreWith(known()));
  });

  test('a planned reason that it leaves out', () => {
    const why = 'the insurer changed its tariff in October';
    expect(scoreWith(known(prospect(), planned({ why })))).toBeLessThan(scoreWith(known(prospect())));
  });
});
