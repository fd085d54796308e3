import { describe, expect, it } from 'vitest';
import { isToldByNumbers } from '../../../lib/engine/reading/told-by-numbers.ts';

const tells = (masked: string) => isToldByNumbers({ masked, memory: [] });

describe('a count, a process and a time are a trouble', () => {
  it.each([
    'Closing the month takes your six shops 11 days.',
    'The reviews of your Bristol shop mention 3 reprints a week since March.',
    'The boiler was down for 6 days in January.',
    'Reviews say 3 jobs a week came late since March.',
    'Drivers say 4 pallets a night go back unsold.',
    'Two of five lifts were out for nine days in June.',
    'Ten parcels a day come back with a wrong address.',
    'Every third invoice is typed again by hand each month.',
    '14 claims a month are sent back by the insurer.',
    'Half of your beds stood empty for 5 weeks.',
    'Your notice board lists 11 missed bin rounds since April.',
  ])('%s', (sentence) => expect(tells(sentence)).toBe(true));
});

describe('numbers alone are none', () => {
  it.each([
    'Your plant runs 3 shifts a day since May.',
    'You opened 4 shops this year.',
    'Your menu lists 12 pies a week.',
    'Your crew returned from Oslo twice this year.',
    'You rebuilt the hall in 6 months last year.',
    'Your gym is open 7 days a week.',
    'Your team won twice last year.',
    'You train 30 nurses each year.',
    'It cuts late orders to 2 a week.',
    'That would take you 10 minutes.',
    'A call on Tuesday at 3 would be fine.',
  ])('%s', (sentence) => expect(tells(sentence)).toBe(false));
});
