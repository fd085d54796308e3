import type { Draft, ProspectNotes } from '../../../lib/engine/types.ts';

/** What sellers write down about a prospect, in the many forms in which people write things down. */
const NOTES: readonly Omit<ProspectNotes, 'name' | 'company' | 'role'>[] = [
  {
    observations: ['opened a second practice in York in June'],
    pains: [{ text: 'they lose two mornings a week rebooking patients', consequence: 'about 4,000 pounds a month' }],
    possibilities: ['one list for both sites'],
    whyNow: 'the York lease starts on 1 March',
  },
  {
    observations: ['hiring two night planners', 'Their careers page lists six open shifts'],
    pains: [{ text: 'Overtime', consequence: 'drivers leave within the first year' }, { text: 'paper rotas' }],
    possibilities: ['they could plan a week ahead'],
  },
  {
    observations: ['New head of finance since September'],
    pains: [{ text: 'closing the books takes them 11 days', consequence: 'the board sees numbers three weeks late' }],
    whyNow: 'year end',
  },
  {
    observations: ['The company moved its warehouse to Hull last spring.'],
    pains: [
      {
        text: 'Stock counts are wrong by 8% and nobody knows why.',
        consequence: 'They write off stock every quarter.',
      },
    ],
    possibilities: ['counting while the line runs'],
  },
  {
    observations: ['posted about returns doubling since the summer', '2 reviews mention late parcels'],
    pains: [
      { text: "he spends his Fridays re-typing orders and can't plan", consequence: 'orders go out with errors' },
    ],
    possibilities: ['Fewer credit notes', 'more time with customers'],
    firstImpression: 'careful, asks for numbers',
  },
  {
    observations: ["They've announced a merger with a smaller clinic group"],
    pains: [
      {
        text: 'Having two systems for one patient',
        consequence: 'losing referrals',
        super: { substantial: 3, unique: 2, pervasive: 3, expensive: 2, rapid: 3 },
      },
      { text: 'late invoices', super: { substantial: 1, unique: 1, pervasive: 1, expensive: 2, rapid: 1 } },
    ],
    whyNow: 'because the merger closes in April',
  },
  {
    observations: ['she told the Porto fair that a third of parcels come back without a reason code'],
    pains: [{ text: 'was fined twice for late filings in 2025', consequence: 'auditors come back every quarter' }],
  },
  {
    observations: ['Has 14 open roles in support', 'uses spreadsheets for shift planning'],
    pains: [{ text: "No overview of who's off sick", consequence: 'managers cover shifts themselves' }],
    possibilities: ['a plan that is right on Monday morning'],
    whyNow: 'flu season',
  },
  {
    observations: ['tender for two more depots; site visit on 12 March'],
    pains: [{ text: 'their planners keep re-entering orders by hand (5 hours a week)' }],
    possibilities: ['to bill on the day of delivery'],
    whyNow: 'they want a decision before the summer',
  },
];

/** The draft with notes on whom it is for, a pain menu for some, and a plan for others: `turn` says which. */
export function withNotes(draft: Draft, turn: number): Draft {
  const notes = NOTES[turn % NOTES.length] ?? {};
  const { prospect } = draft;
  return {
    ...draft,
    prospect: {
      name: draft.to?.[0]?.name ?? 'Ana Ruiz',
      company: 'Norwood Dental',
      ...prospect,
      ...notes,
    },
    ...(turn % 4 === 1
      ? { painMenu: ['corrections after every month end', 'drivers leave within the first year'] }
      : {}),
    ...(turn % 5 === 2 ? { plan: { why: 'they opened a second site', objective: 'learn who plans the shifts' } } : {}),
  };
}
