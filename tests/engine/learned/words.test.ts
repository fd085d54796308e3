import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../lib/engine/learned/forms.ts';
import { type NamedSpan, readWords } from '../../../lib/engine/learned/words.ts';

const formsOf = (text: string, named: readonly NamedSpan[] = []) =>
  readWords(text, named)
    .map(({ form }) => form)
    .join(' ');

describe('the words of a sentence', () => {
  it.each([
    [
      'figures, money and shares',
      'We pay £1,200.50 for 12 of 40 docks.',
      'we pay <money> <figure> for <small> of <small> docks',
    ],
    ['percent and times', 'Costs fell 37% by 9:30.', 'costs fell <percent> by <figure>'],
    ['words with figures in them', 'It is 3x as fast in Q3.', 'it is <small> as fast in <figure>'],
    ['names and days', 'I met Ana Ruiz in Leeds on Monday.', 'i met <name> <name> in <name> on monday'],
    ['the first word', 'Leeds is loud.', 'leeds is loud'],
    ['capitals', 'ROI and GDPR and AMAZING news', '<capitals> and <capitals> and amazing news'],
    ['marks, each run once', 'Love it!!! Really?? (Yes.)', 'love it ! <name> ? ( <name>'],
    ['commas and dashes', 'You said: x; y – z', 'you said , x , y , z'],
    ['emoji', 'Love it 🚀🚀 so much', 'love it <emoji> so much'],
    ['contractions and hyphens', "It's a follow-up we don't need", "it's a follow-up we don't need"],
    ['letters of other alphabets', 'É ça œuvre naïve', 'é ça œuvre naïve'],
    ['nothing', ' . ', ''],
  ])('%s', (_, text, forms) => expect(formsOf(text)).toBe(forms));

  it('tells names of either side as one word each', () => {
    const text = 'Norwood Dental and Tally Ltd agree.';
    const named = [
      { start: 0, end: 14, form: '<theirs>' },
      { start: 19, end: 28, form: '<ours>' },
    ] as const;
    expect(formsOf(text, named)).toBe('<theirs> and <ours> agree');
  });

  it('says where each word stands', () => {
    const text = "It's 12 docks, Ana.";
    const places = readWords(text, []).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(["It's", '12', 'docks', ',', 'Ana']);
  });

  it('stays in the text, left to right, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end, form } of readWords(text, [])) {
          expect(form).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the kind of a word', () => {
  it.each([
    ['nine', '<number>'],
    ['hours', '<duration>'],
    ['monday', '<day>'],
    ['june', '<month>'],
    ['may', '<word>'],
    ['planning', '<ing>'],
    ['retyped', '<ed>'],
    ['quickly', '<ly>'],
    ['planner', '<er>'],
    ['ring', '<word>'],
    ['<figure>', '<figure>'],
  ])('%s is %s', (form, kind) => expect(kindOf(form)).toBe(kind));
});
