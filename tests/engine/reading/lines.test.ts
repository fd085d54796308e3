import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLineReader, perLine } from '../../../lib/engine/reading/lines.ts';

const text = fc
  .array(fc.constantFrom('\n', '\n', ' ', '\u00A0', '\r', 'a', 'b', '- x', '> q', 'The yard is full.'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

it('reads a text as if it were the first, whatever it has read before', () => {
  const read = createLineReader();
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), text, (before, from, to, instead) => {
      const [start, end] = [from % (before.length + 1), to % (before.length + 1)].sort((a, b) => a - b);
      const after = before.slice(0, start) + instead + before.slice(end);
      for (const one of [before, after]) {
        const lines = read(one).lines.map(({ start: begin, end: last, text: words }) => ({
          start: begin,
          end: last,
          text: words,
        }));
        expect(lines).toEqual(
          createLineReader()(one).lines.map(({ start: begin, end: last, text: words }) => ({
            start: begin,
            end: last,
            text: words,
          })),
        );
        expect(lines.map(({ text: words }) => words)).toEqual(
          one.split('\n').map((line) => line.trim().replace(/[\u00A0\t\u2000-\u200A\u202F]/g, ' ')),
        );
      }
    }),
    { numRuns: 500 },
  );
});

it('asks once about a line that an edit has not touched', () => {
  const asked: string[] = [];
  const length = perLine((line) => {
    asked.push(line);
    return line.length;
  });
  const read = createLineReader();
  for (const line of read('Hi Ana,\n\nThe yard is full.\n\nRobin').lines) length(line);
  asked.length = 0;
  for (const line of read('Hi Ana,\n\nThe yard is quite full.\n\nRobin').lines) length(line);
  expect(asked).toEqual(['The yard is quite full.']);
});
