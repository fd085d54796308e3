import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../../lib/engine/rewrite/note-clause.ts';

const ANA = { first: 'Ana', company: 'Norwood Dental' };

describe('a note behind `that`', () => {
  test.each([
    ['they lose two mornings a week rebooking patients', 'you lose two mornings a week rebooking patients'],
    ['Ana spoke at the Porto fair', 'you spoke at the Porto fair'],
    ["she's hiring two planners", "you're hiring two planners"],
    ["he's been promoted", "you've been promoted"],
    ['she has three sites', 'you have three sites'],
    ['they lose their best drivers', 'you lose your best drivers'],
    ['they pay drivers for their waiting time', 'you pay drivers for their waiting time'],
    ['their audit is in March', 'your audit is in March'],
    ["Norwood Dental's phones ring out over lunch", 'your phones ring out over lunch'],
    ['opened a second practice in York in June', 'you opened a second practice in York in June'],
    ['opened a second gate in May', 'you opened a second gate in May'],
    ['hiring two planners', 'you are hiring two planners'],
    ['rebooking patients by hand', 'you are rebooking patients by hand'],
    ['wants half-hourly service to Sulden', 'you want half-hourly service to Sulden'],
    ["can't see stock across sites", "you can't see stock across sites"],
    ['quoting takes two visits and a ladder', 'quoting takes two visits and a ladder'],
    ['month end takes eleven days', 'the month end takes eleven days'],
    ['vending contract ends in May', 'the vending contract ends in May'],
    ['vans leave half empty on Mondays', 'vans leave half empty on Mondays'],
    ['14 per cent of the bread comes back in the evening', '14 per cent of the bread comes back in the evening'],
    ['discharges held up by pharmacy', 'discharges are held up by pharmacy'],
    ['wet labels matched by hand to field sheets', 'wet labels are matched by hand to field sheets'],
    ['oil collected late at Harbour', 'the oil is collected late at Harbour'],
    ['copper stolen twice on Tanner Street', 'the copper was stolen twice on Tanner Street'],
    ['drivers waiting at supermarket gates', 'drivers are waiting at supermarket gates'],
    ['two chairs empty on Thursday afternoons', 'two chairs are empty on Thursday afternoons'],
    ['ring road trees died', 'ring road trees died'],
    ['Market Street has flooded three winters running', 'Market Street has flooded three winters running'],
  ])('%s', (note, text) => expect(shapeOf(note, ANA)).toEqual({ kind: 'clause', text }));
});

describe('a note that names something', () => {
  test.each<[string, string, boolean]>([
    ['no-shows on Friday afternoons', 'no-shows on Friday afternoons', true],
    ['three item catalogues after the merger', 'three item catalogues after the merger', true],
    ['kiln gas bill', 'the kiln gas bill', false],
    ['scrap rate after furnace change', 'the scrap rate after furnace change', false],
    ['re-dyeing of dark lots', 'the re-dyeing of dark lots', false],
    ['40 corrections a month', '40 corrections a month', true],
    ['two missed medication events this spring', 'two missed medication events this spring', true],
    ['Late deliveries of pots in autumn', 'late deliveries of pots in autumn', true],
  ])('%s', (note, text, plural) => expect(shapeOf(note, ANA)).toEqual({ kind: 'thing', text, plural }));
});

test.each([
  ['Norwood site lost its lift in May', ANA],
  ['TripAdvisor rating 4.1, was 4.6 in May', ANA],
  ['Glassdoor: two crews left after the summer', ANA],
  ['Peak & Pine rents camper vans', { first: 'Zara', company: 'Peak & Pine' }],
])('%s begins with a name, which stays as it is', (note, names) => {
  expect(shapeOf(note, names).text).toBe(note);
});

describe('a note whose grammar leaves a doubt stays as it is', () => {
  test.each([
    'crane idle on site waiting for permits',
    'hail claims backlog',
    'agency nurses 212k last year',
    'kegs that never come back',
    'returns because of sizes',
    'waiting list 340',
    'one in four calls is about the mileage limit',
    'premium up 40% at renewal',
    '£60/t disposal',
    'each costs £6k to replace',
    'three warehouses count stock differently',
  ])('%s', (note) => expect(shapeOf(note, ANA)).toEqual({ kind: 'words', text: note }));
});

test('nothing at all is no trouble', () => {
  for (const note of ['', ' ', '...', '🚀', ', ', 'they', "they're", 'Ana', "Norwood Dental's "]) {
    expect(() => shapeOf(note, ANA)).not.toThrow();
  }
});
