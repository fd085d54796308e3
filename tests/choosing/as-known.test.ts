import '../support/fake-extension.ts';
import { describe, expect, test } from 'vitest';
import { asKnown, createKnown, type Known, withNotes, withSeller } from '../../lib/choosing/as-known.ts';
import { createEngine } from '../../lib/engine/engine.ts';
import type { Draft } from '../../lib/engine/types.ts';
import type { Prospect } from '../../lib/prospects/types.ts';
import type { PlanItem } from '../../lib/storage/schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/storage/settings.ts';
import { planFields, prospectRow, seen, trouble } from '../storage/rows.ts';

const settings = (rest: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...rest });

const prospect = (rest: Partial<Prospect> = {}): Prospect => ({
  ...prospectRow(),
  company: 'Norwood Dental',
  observations: [seen('Opened a second practice in May')],
  pains: [trouble('One desk answers the phone for two practices'), trouble('Recall calls slip')],
  ...rest,
});

const RATED = { substantial: 3, unique: 2, pervasive: 2, expensive: 4, rapid: 1 };

const planned = (rest: Partial<PlanItem> = {}): PlanItem => ({
  ...planFields(),
  id: 1,
  position: 0,
  doneAt: null,
  createdAt: 0,
  ...rest,
});

const known = (notes?: Prospect, item?: PlanItem, painMenu: readonly string[] = []): Known => ({
  notes,
  planned: item,
  painMenu,
});

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
    [
      'a role, what they want, why now, and what they think of us',
      DRAFT,
      known(
        prospect({
          role: 'Practice manager',
          observations: [],
          pains: [],
          possibilities: [{ id: 'a', text: 'One list of recalls for both practices', at: 1, kind: 'want' }],
          whyNow: 'The second desk opens in January',
          firstImpression: 'Too big for a practice of nine',
        }),
      ),
      {
        prospect: {
          name: 'Ana Pires',
          company: 'Norwood Dental',
          role: 'Practice manager',
          possibilities: ['One list of recalls for both practices'],
          whyNow: 'The second desk opens in January',
          firstImpression: 'Too big for a practice of nine',
        },
      },
    ],
    [
      'the strongest trouble first, with what it costs them; a rating only once it is whole',
      DRAFT,
      known(
        prospect({
          observations: [],
          consequence: 'Chairs stand empty in March',
          pains: [
            trouble('Recall calls slip', { super: { rapid: 2 } }),
            trouble('One desk, two practices', { super: RATED }),
            trouble('The rota is made on Sundays', { consequence: 'Two nurses left' }),
          ],
        }),
      ),
      {
        prospect: {
          name: 'Ana Pires',
          company: 'Norwood Dental',
          pains: [
            { text: 'One desk, two practices', super: RATED, consequence: 'Chairs stand empty in March' },
            { text: 'Recall calls slip' },
            { text: 'The rota is made on Sundays', consequence: 'Two nurses left' },
          ],
        },
      },
    ],
    ['the pain menu', DRAFT, known(undefined, undefined, ['Recalls slip']), { painMenu: ['Recalls slip'] }],
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
    const painMenu = async () => (notes.ok ? ({ ok: true, value: [] } as const) : slow);
    const ports = { notesAbout: async () => notes, plannedFor: async () => item, painMenu };
    expect(await createKnown(ports)([])).toEqual(expected);
  });
});

describe('the right notes matter to the score', () => {
  const engine = createEngine();
  const text = `Hi Ana,

One desk for two practices usually means that recall calls come last.

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
