import { describe, expect, test } from 'vitest';
import { menuMatch } from '../../lib/prospects/menu-match.ts';

const MENU = [
  {
    name: 'recall',
    text: 'Recall calls slip',
    phrases: [
      'nobody gets round to ringing patients back',
      'patients drop off after the first year',
      'we lose track of who is overdue',
    ],
  },
  {
    name: 'no-show',
    text: 'No-shows leave chairs empty',
    phrases: ['they just do not turn up', 'gaps in the diary', 'people cancel at the last minute'],
  },
  {
    name: 'invoice',
    text: 'Invoices go out late',
    phrases: ['we bill weeks after the job', 'chasing payment', 'cash comes in slowly'],
  },
  {
    name: 'staff',
    text: 'The front desk is short of staff',
    phrases: ["can't find a receptionist", 'phones ring out', 'everyone is stretched thin'],
  },
  {
    name: 'stock',
    text: 'Stock runs out without warning',
    phrases: ['we ran out of gloves again', 'emergency orders', 'no idea what is on the shelf'],
  },
  {
    name: 'systems',
    text: 'Two systems hold the same data',
    phrases: ['typing everything twice', 'the numbers never agree', 'it all lives in spreadsheets'],
  },
] as const;

const nameOf = (trouble: string) => menuMatch(trouble, MENU)?.name ?? null;

describe('a trouble in somebody’s own words is an instance of', () => {
  test.each<[string, string]>([
    ['recall', 'Recall calls slip when one desk answers for two practices'],
    ['recall', 'Our recalls? Honestly, calling them slips every single month.'],
    ['recall', 'we are slipping on the recall side'],
    ['recall', 'nobody has rung the patients back since August'],
    ['recall', 'About a third of our patients have dropped off'],
    ['recall', 'I lost track of the overdue ones'],
    ['recall', 'Tracking overdue check-ups is a mess'],
    ['recall', 'Overdue patients never get a call'],
    ['recall', 'Recalls, again'],
    ['no-show', 'No-shows'],
    ['no-show', 'no shows are killing our Mondays'],
    ['no-show', 'Three noshows before lunch, every day'],
    ['no-show', 'Two chairs stood empty on Friday'],
    ['no-show', 'an empty chair costs us £180 an hour'],
    ['no-show', 'My diary is full of gaps'],
    ['no-show', 'half of them cancelled last minute'],
    ['invoice', 'Invoicing is always late here'],
    ['invoice', 'the invoices leave three weeks late, if they leave at all'],
    ['invoice', 'I spend my Fridays chasing payments'],
    ['invoice', 'We have been chased by our own accountant about late payment'],
    ['invoice', 'Billing happens long after the job is finished'],
    ['invoice', 'cash is slow to come in'],
    ['staff', 'The front-desk is understaffed'],
    ['staff', 'We still cannot find a second receptionist'],
    ['staff', 'phone just rings out at lunch'],
    ['staff', 'Everybody is stretched so thin that lunch is a rumour'],
    ['staff', 'Short-staffed at the desk again, short on staff in general'],
    ['stock', 'Ran out of masks and gloves in March'],
    ['stock', 'we place an emergency order twice a week'],
    ['stock', 'stock-outs come without any warning'],
    ['stock', 'Running out of stock'],
    ['systems', 'She types every address twice'],
    ['systems', 'Our numbers do not agree with those of finance'],
    ['systems', 'Everything is in a spreadsheet on Tom’s laptop'],
    ['systems', 'the data sits in two systems and neither is right'],
    ['systems', 'Same data in both systems'],
  ])('%s: %s', (name, trouble) => expect(nameOf(trouble)).toBe(name));
});

describe('nothing on the menu is meant by', () => {
  test.each([
    [''],
    ['   '],
    ['?!'],
    ['12 000'],
    ['it is what it is'],
    ['They want more of it, and sooner'],
    ['The landlord doubled the rent'],
    ['Parking is impossible near the clinic'],
    ['Patients complain about the coffee'],
    ['He asked me to call him on Tuesday'],
    ['The lift has been broken since May'],
    ['Our best hygienist left in June'],
    ['the new chairs are uncomfortable'],
    ['We cannot find a bigger building'],
    ['Two phones were stolen'],
    ['Insurance rejects one claim in five'],
    ['Their website is out of date'],
    ['the heating runs all night'],
    ['Customers leave bad reviews'],
    ['training new people takes a year'],
    ['Late trains make everyone tired'],
    ['Nobody reads the handbook'],
    ['The desk is too high for wheelchairs'],
    ['Rings and watches have to come off'],
    ['the alarm system went off twice'],
    ['A competitor opened across the road'],
    ['data protection audit in spring'],
    ['Gloves make her hands itch'],
    ['The job centre sends nobody'],
    ['The receptionist is leaving for Porto'],
    ['Show them the price list'],
  ])('%s', (trouble) => expect(nameOf(trouble)).toBeNull());
});

describe('of several that share words', () => {
  const pain = (text: string, ...phrases: string[]) => ({ text, phrases });

  test('the one that shares more is it, wherever it stands', () => {
    const late = pain('Vans come back late');
    const empty = pain('Vans come back empty from the coast');
    for (const menu of [
      [late, empty],
      [empty, late],
    ]) {
      expect(menuMatch('vans coming home empty from the coast', menu)).toBe(empty);
      expect(menuMatch('the vans are late', menu)).toBe(late);
    }
  });

  test('a word of the whole trade tells nothing', () => {
    const menu = [pain('Drivers quit'), pain('Drivers idle at the gate'), pain('Drivers lose papers')];
    expect(menuMatch('drivers', menu)).toBeNull();
    expect(menuMatch('the drivers complain', menu)).toBeNull();
    expect(menuMatch('one driver after another is quitting', menu)).toBe(menu[0]);
  });

  test('two words that stand in two entries tell no more', () => {
    const menu = [pain('Drivers idle at the gate'), pain('Drivers crowd the gate')];
    expect(menuMatch('our drivers painted a gate', menu)).toBeNull();
    expect(menuMatch('drivers idling at the gate', menu)).toBe(menu[0]);
  });

  test('of two alike the one that stands higher', () => {
    const menu = [pain('Returns pile up'), pain('Returns pile up')];
    expect(menuMatch('a pile of returns', menu)).toBe(menu[0]);
  });

  test('an empty menu, and an entry of stop words alone, are nobody’s', () => {
    expect(menuMatch('Recall calls slip', [])).toBeNull();
    expect(menuMatch('They are what they are', [pain('It is what it is', '')])).toBeNull();
  });
});
