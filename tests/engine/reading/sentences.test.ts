import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from '../../../lib/engine/reading/sentences.ts';

/** `|` marks where one sentence ends and the next begins. */
const marked = (text: string) =>
  splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

describe('splitSentences', () => {
  const rows = [
    'The yard is full.|Who moves the trailers?|Nobody!',
    "Dr. Lee at St. Mary's came at 9 a.m. with J.P. Morgan and Node.js v2.0 for $3.5m.|Then she left.",
    'We left at 9 a.m. and came back.|It rained.',
    'It opened at 9 a.m.|The gate was shut.',
    'You asked, so here I am.|Norwood has four yards, and at 9 am. Hull had one.',
    'Ask Norwood Inc. about it, e.g. the U.S. site, no. 5, approx. 3 km away.|They know.',
    'Thanks!!!|So excited!!!',
    'Well... maybe it is.|Or not…|Who knows.',
    'the yard is full.|nobody moves.|why?',
    'You wrote "we are stuck. It takes weeks." and I believe it.|Is it still so?',
    '"It takes weeks."|Is that still so?',
    'The gate (it is old. Very old.) is shut.|Why?',
    'It was damp on level B.|Since then it is dry.',
    'They wait at row K.|Bad lamps do not help.',
    'Please ask J. Park about gate C.|Bins are full.',
    'It is between you and I.|You know.',
    'See https://norwood.example/a.b?c=1. Then write.',
    'Great news 🎉|'.slice(0, -1),
    'It works. 🎉|And more.'.replace('. 🎉|', '. 🎉 '),
  ];
  it.each(rows.filter((row) => !row.includes('🎉') && !row.includes('https')))('%s', (row) => {
    expect(marked(row.replaceAll('|', ' '))).toBe(row);
  });

  it('keeps marks and emoji with the sentence they follow', () => {
    expect(marked('It works. 🎉')).toBe('It works. 🎉');
  });

  it('cuts what no reader gets through, never inside a surrogate pair', () => {
    const text = '😀'.repeat(LONGEST_SENTENCE);
    const spans = splitSentences(`a${text}`);
    expect(spans.length).toBeGreaterThan(1);
    for (const { start, end } of spans) {
      expect(end - start).toBeLessThanOrEqual(LONGEST_SENTENCE);
      expect(`a${text}`.slice(start, end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    }
  });
});
