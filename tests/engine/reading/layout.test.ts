import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLayoutReader, type Layout } from '../../../lib/engine/reading/layout.ts';
import { readDraft } from '../support/read.ts';

const around = (text: string, seller?: string) => {
  const { document } = readDraft(text, seller === undefined ? {} : { seller: { name: seller } });
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return {
    greeting: words(document.greeting),
    signOff: words(document.signOff),
    outside: document.outside.map(words),
    body: document.sentences.map((sentence) => sentence.text),
  };
};

describe('greeting', () => {
  const rows: readonly [text: string, greeting: string | null, body: string][] = [
    ['Hi Ana,\n\nThe yard is full.', 'Hi Ana,', 'The yard is full.'],
    ['Hi Ana, the yard is full.', 'Hi Ana,', 'the yard is full.'],
    ['Hello all at Ness Boats,\nthe yard is full.', 'Hello all at Ness Boats,', 'the yard is full.'],
    ['Hello Dr. Lee\nThe yard is full.', 'Hello Dr. Lee', 'The yard is full.'],
    ['Dear team,\nThe yard is full.', 'Dear team,', 'The yard is full.'],
    ['Dear Ms Åkesson-Ruiz:\nThe yard is full.', 'Dear Ms Åkesson-Ruiz:', 'The yard is full.'],
    ['Good morning Ana and Bo,\nThe yard is full.', 'Good morning Ana and Bo,', 'The yard is full.'],
    ['Ana,\n\nThe yard is full.', 'Ana,', 'The yard is full.'],
    ['hi ana,\nthe yard is full.', 'hi ana,', 'the yard is full.'],
    ['Hi {{first_name}},\nThe yard is full.', 'Hi {{first_name}},', 'The yard is full.'],
    ['Hey there!\nThe yard is full.', 'Hey there!', 'The yard is full.'],
    ['Hi Ana,\r\n\r\nThe yard is full.', 'Hi Ana,', 'The yard is full.'],
    ['Hi\u00A0Ana,\nThe yard is full.', 'Hi\u00A0Ana,', 'The yard is full.'],
    ['Hiring is slow at the yard.', null, 'Hiring is slow at the yard.'],
    ['Sorry, the yard is full.', null, 'Sorry, the yard is full.'],
    ['High tide closes the yard.', null, 'High tide closes the yard.'],
    ['Actually, the yard is full.', null, 'Actually, the yard is full.'],
    ['Perhaps, Ana, the yard is full.', null, 'Perhaps, Ana, the yard is full.'],
  ];
  it.each(rows)('%j', (text, greeting, body) => {
    const found = around(text);
    expect(found.greeting).toBe(greeting);
    expect(found.body).toEqual([body]);
  });
});

describe('sign-off, signature and footer', () => {
  const rows: readonly [text: string, signOff: string | null, outside: readonly string[]][] = [
    ['The yard is full.\n\nBest,\nRobin', 'Best,\nRobin', []],
    [
      'The yard is full.\n\nKind regards\nRobin Marsh\nMarsh Ltd | +44 20 7946 0000',
      'Kind regards\nRobin Marsh',
      ['Marsh Ltd | +44 20 7946 0000'],
    ],
    ['The yard is full.\n\nCheers, Robin', 'Cheers, Robin', []],
    ['The yard is full.\n\nRobin', 'Robin', []],
    ['The yard is full.\n\nRobin Marsh', 'Robin Marsh', []],
    ['The yard is full.\nRobin', null, []],
    ['The yard is full.\n\nReally full.', null, []],
    ['The yard is full.\n\nThanks!\nRobin', 'Thanks!\nRobin', []],
    ['The yard is full.\n\n— Robin', '— Robin', []],
    ['The yard is full.\n-- \nRobin Marsh\nJoin our webinar!', null, ['-- \nRobin Marsh\nJoin our webinar!']],
    ['The yard is full.\n\nSent from my iPhone', null, ['Sent from my iPhone']],
    [
      'The yard is full.\n\nBest,\nRobin\n\nMarsh Ltd, 12 Dock Road, Hull HU1 2AB\nUnsubscribe here',
      'Best,\nRobin',
      ['Marsh Ltd, 12 Dock Road, Hull HU1 2AB\nUnsubscribe here'],
    ],
    [
      'The yard is full.\n\nRobin Marsh\nYard planning\n+44 20 7946 0000',
      'Robin Marsh',
      ['Yard planning\n+44 20 7946 0000'],
    ],
    ['The yard is full. Thanks.\nTwo trucks wait outside since Monday.', null, []],
    ['Thanks\nThe yard is full and two trucks have waited outside since Monday morning.', null, []],
  ];
  it.each(rows)('%j', (text, signOff, outside) => {
    const found = around(text);
    expect(found.signOff).toBe(signOff);
    expect(found.outside).toEqual(outside);
  });

  it('knows the seller by name', () => {
    expect(around('The yard is full.\n\nRobin', 'Robin Marsh').signOff).toBe('Robin');
  });

  it('takes a postscript for body', () => {
    expect(around('The yard is full.\n\nBest,\nRobin\n\nP.S. The gate is open.').body).toEqual([
      'The yard is full.',
      'P.S. The gate is open.',
    ]);
  });
});

describe('quoted mail', () => {
  const attributions = [
    'On Mon, 3 May 2026 at 10:00, Ana Ruiz <ana@norwood.example> wrote:',
    'On 3 May 2026, at 10:00,\nAna Ruiz <ana@norwood.example> wrote:',
    'Am Mo., 3. Mai 2026 um 10:00 Uhr schrieb Ana Ruiz <ana@norwood.example>:',
    'Le lun. 3 mai 2026 à 10:00, Ana Ruiz <ana@norwood.example> a écrit :',
    'El lun, 3 may 2026 a las 10:00, Ana Ruiz (<ana@norwood.example>) escribió:',
    'Il giorno lun 3 mag 2026 alle ore 10:00 Ana Ruiz <ana@norwood.example> ha scritto:',
    'Em seg., 3 de mai. de 2026 às 10:00, Ana Ruiz <ana@norwood.example> escreveu:',
    'Op ma 3 mei 2026 om 10:00 schreef Ana Ruiz <ana@norwood.example>:',
    'Den mån 3 maj 2026 kl 10:00 skrev Ana Ruiz <ana@norwood.example>:',
    'ma 3.5.2026 klo 10.00 Ana Ruiz <ana@norwood.example> kirjoitti:',
    'Ana Ruiz <ana@norwood.example> wrote:',
  ];
  it.each(attributions)('%s', (attribution) => {
    const own = 'Is the yard still full?';
    for (const quoted of ['> We are the leading yard.\n> Buy now!', 'We are the leading yard.\nBuy now!']) {
      expect(around(`${own}\n\n${attribution}\n${quoted}`).body).toEqual([own]);
    }
  });

  it('keeps what is written between quoted lines', () => {
    const text =
      'On 3 May 2026 Ana <ana@x.example> wrote:\n> is it full?\nYes, since Monday.\n> and who pays?\nThe haulier does.';
    expect(around(text).body).toEqual(['Yes, since Monday.', 'The haulier does.']);
  });

  it('leaves out forwarded mail and Outlook headers', () => {
    expect(around('See below.\n\n-----Original Message-----\nWe help yards.').body).toEqual(['See below.']);
    expect(around('See below.\n\nFrom: Bo <bo@x.example>\nSent: Monday\nTo: Ana\n\nWe help yards.').body).toEqual([
      'See below.',
    ]);
  });

  it('does not take a sentence of the seller for an attribution', () => {
    expect(around('On Monday you wrote:\nthe yard is full.').body).toEqual([
      'On Monday you wrote:',
      'the yard is full.',
    ]);
  });
});

describe('lines', () => {
  it('joins what a mail program wrapped', () => {
    const text =
      'The yard in Duisburg has been full since the first week of October and\nnobody knows who has to move the trailers.';
    expect(around(text).body).toHaveLength(1);
  });

  it('reads bullets one by one, without their marks', () => {
    const { document } = readDraft(
      'It does this:\n- cut late fees\n* find trailers\n• count gates\n1. ring drivers\n2) stop',
    );
    expect(document.sentences.map(({ text, bullet }) => [text, bullet])).toEqual([
      ['It does this:', false],
      ['cut late fees', true],
      ['find trailers', true],
      ['count gates', true],
      ['ring drivers', true],
      ['stop', true],
    ]);
  });
});

it('takes a text apart as if it were the first, whatever it has seen before', () => {
  const prose = 'The yard is full on Mondays, and the drivers who come at eight wait until ten for a dock that is free';
  const piece = fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      ' ',
      'x',
      '.',
      ':',
      '?',
      '> ',
      '- ',
      'Hi Ana, ',
      'From: ',
      'On 3 May wrote:',
      'Robin',
      'Best,\n',
      'P.S. ',
    ],
    ...[
      'unsubscribe',
      '--\n',
      'Marsh | +44 20 7946 0000',
      `${prose}.`,
      `\n\n${prose}.\n\n`,
      `\n${prose}, ${prose}, ${prose}.\n`,
    ],
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(6), piece), { maxLength: 4 });
  const warm = createLayoutReader();
  const spans = ({ blocks, ...rest }: Layout) => ({
    ...rest,
    blocks: blocks.map(({ start, end, bullet }) => ({ start, end, bullet })),
  });
  fc.assert(
    fc.property(text, edits, (first, all) => {
      let now = first;
      for (const [at, cut, instead] of [[0, 0, ''] as const, ...all]) {
        const start = at % (now.length + 1);
        now = now.slice(0, start) + instead + now.slice(start + cut);
        expect(spans(warm(now, 'Robin Marsh'))).toEqual(spans(createLayoutReader()(now, 'Robin Marsh')));
      }
    }),
    { numRuns: 1_000 },
  );
});
