import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const COACH = join(import.meta.dirname, '..', '..', 'lib', 'cli', 'coach.ts');
const PITCH =
  'Hi Ana,\n\nWe are thrilled to announce our revolutionary platform. We help companies increase productivity. Do you have 15 minutes for a demo?\n\nBest,\nRobin';

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function coach(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COACH, ...args], {
      // Compiled once for all of them.
      env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const linesOf = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('--json', { timeout: 20_000 }, () => {
  it('answers each line in order with exactly the fields of the contract', async () => {
    const drafts = [
      { id: 'a', text: PITCH },
      { id: 7, text: 'Thx, talk soon' },
      {
        text: PITCH,
        seller: { name: 'Robin', products: ['Tally'] },
        prospect: { pains: [{ text: 'late lists' }] },
        unknown: 1,
      },
    ];
    const { status, out, err } = await coach(['--json', '-'], drafts.map((draft) => JSON.stringify(draft)).join('\n'));
    expect([status, err]).toEqual([0, '']);
    const answers = linesOf(out);
    expect(answers.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['a', 'scored'],
      [7, 'too-short'],
      [null, 'scored'],
    ]);
    for (const answer of answers) {
      expect(Object.keys(answer)).toEqual([
        'id',
        'verdict',
        'score',
        'dimensions',
        'gates',
        'findings',
        'rewrites',
        'cards',
      ]);
      expect(Object.keys(answer.dimensions as object)).toEqual([
        'pain',
        'focus',
        'specific',
        'calm',
        'ask',
        'readable',
        'fresh',
      ]);
      for (const finding of answer.findings as Record<string, unknown>[]) {
        expect(Object.keys(finding)).toEqual([
          'rule',
          'dimension',
          'start',
          'end',
          'text',
          'points',
          'message',
          'suggestions',
        ]);
        expect(PITCH.slice(finding.start as number, finding.end as number)).toBe(finding.text);
        for (const suggestion of finding.suggestions as object[])
          expect(Object.keys(suggestion)).toEqual(['label', 'text']);
      }
      for (const rewrite of answer.rewrites as Record<string, unknown>[]) {
        expect(Object.keys(rewrite)).toEqual(['kind', 'text', 'score', 'changes', 'blanks']);
        for (const change of rewrite.changes as object[])
          expect(Object.keys(change)).toEqual(['start', 'end', 'text', 'why']);
      }
    }
    const [first, second] = answers;
    expect(first?.score).toBe(
      100 - (first!.findings as { points: number }[]).reduce((sum, { points }) => sum + points, 0),
    );
    expect(second).toMatchObject({
      score: null,
      dimensions: { pain: null, fresh: null },
      gates: [],
      findings: [],
      rewrites: [],
      cards: [],
    });
  });

  it('gives a message for what they said, after the rewrites', async () => {
    const draft = { id: 1, text: PITCH, lastInbound: 'Thanks, but we already work with Rivalsoft.' };
    const [answer] = linesOf((await coach(['--json', '-'], JSON.stringify(draft))).out);
    const [card, ...offered] = answer!.cards as Record<string, unknown>[];
    expect(Object.keys(card ?? {})).toEqual(['moment', 'heard', 'text', 'changes', 'blanks', 'why']);
    expect(card).toMatchObject({ moment: 'has-supplier', heard: draft.lastInbound, blanks: [] });
    expect(card?.text).toMatch(/^Hi Ana,\n\n.*stay with Rivalsoft[\s\S]*\n\nBest,\nRobin$/);
    for (const change of card!.changes as object[])
      expect(Object.keys(change)).toEqual(['start', 'end', 'text', 'why']);
    expect(offered.map(({ moment, heard }) => [moment, heard])).toEqual([
      ['broken-promise', null],
      ['break-up', null],
    ]);
  });

  it('puts an error in the place of a line that is no draft, loses nothing else, and ends with 1', async () => {
    const good = JSON.stringify({ id: 'ok', text: PITCH });
    const lines = [
      good,
      '{broken',
      '[]',
      'null',
      '"text"',
      '{}',
      '{"text":5}',
      '{"id":3,"text":"x","stage":"cold"}',
      '{"text":"x","to":[{"email":1}]}',
      '{"text":"x","prospect":{"pains":[{"consequence":"y"}]}}',
      '{"text":"x","seller":{"products":"y"}}',
      '',
      good,
    ];
    const { status, out, err } = await coach(['--json', write('bad.jsonl', `\uFEFF${lines.join('\r\n')}\r\n`)]);
    expect([status, err]).toEqual([1, '']);
    const answers = linesOf(out);
    expect(answers).toHaveLength(12);
    expect(answers.map(({ id, line }) => [id, line])).toEqual([
      ['ok', undefined],
      ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((line) => [null, line]),
      ['ok', undefined],
    ]);
    const errors = answers.slice(1, -1).map((answer) => {
      expect(Object.keys(answer)).toEqual(['id', 'line', 'error']);
      return answer.error;
    });
    expect(errors).toEqual([
      'not valid JSON',
      'not a JSON object',
      'not a JSON object',
      'not a JSON object',
      'text: missing',
      'text: expected string, got 5',
      expect.stringContaining('stage: expected'),
      'to.0.email: expected string, got 1',
      'prospect.pains.0.text: missing',
      'seller.products: expected array, got "y"',
    ]);
  });

  it('takes null for a field that is not there, and text with odd line separators', async () => {
    const { status, out } = await coach(['--json', '-'], `{"id":null,"text":"a\u2028b","subject":null,"to":null}\n`);
    expect(status).toBe(0);
    expect(linesOf(out)).toMatchObject([{ id: null, verdict: 'too-short' }]);
  });

  it('answers while the input is still coming', async () => {
    const child = spawn(process.execPath, [COACH, '--json', '-']);
    const first = new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve));
    child.stdin.write(`${JSON.stringify({ id: 1, text: PITCH })}\n`);
    expect(linesOf(await first)).toMatchObject([{ id: 1 }]);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  it('takes a text of any size and bytes that are no text', async () => {
    const huge = JSON.stringify({ id: 'huge', text: 'We help you. '.repeat(20_000) });
    const bytes = new Uint8Array([...Buffer.from('{"id":"bytes","text":"'), 0xff, 0xfe, 0x00, ...Buffer.from('"}\n')]);
    const { status, out } = await coach([
      '--json',
      write('huge.jsonl', Buffer.concat([Buffer.from(`${huge}\n`), bytes])),
    ]);
    // A raw NUL is not allowed inside a JSON string.
    expect(status).toBe(1);
    expect(linesOf(out).map(({ id, line }) => [id, line])).toEqual([
      ['huge', undefined],
      [null, 2],
    ]);
  });
});

describe('a report for a person', { timeout: 20_000 }, () => {
  it('shows score, dials and each finding under its words', async () => {
    const { status, out, err } = await coach([write('draft.txt', `Subject: Quick intro\r\n${PITCH}`)]);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^\d+ of 100: /);
    for (const dial of [
      'About them',
      'Their pain',
      'Calm',
      'Specific to them',
      'The ask',
      'Easy to read',
      'Fresh words',
    ]) {
      expect(out).toContain(dial);
    }
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.includes('(no-hype)'));
    const words = lines[at + 1] ?? '';
    const carets = lines[at + 2] ?? '';
    expect(words.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toMatch(/thrilled|revolutionary/);
    expect(out).toContain('Source: ');
    expect(out).not.toContain('Subject:');
  });

  it('reads standard input and says why there is no number', async () => {
    const { status, out } = await coach(['-'], 'Thx, talk soon');
    expect([status, out]).toEqual([0, 'Too short to judge: under twelve words.\n']);
  });
});

describe('unusable arguments', { timeout: 20_000 }, () => {
  it.each([
    ['none', []],
    ['no file', ['--json']],
    ['an unknown option', ['--verbose', 'x.txt']],
    ['two files', ['a.txt', 'b.txt']],
    ['a file that is not there', ['nowhere.txt']],
    ['a folder', ['--json', import.meta.dirname]],
  ])('%s', async (_name, args) => {
    const { status, out, err } = await coach(args);
    expect([status, out]).toEqual([2, '']);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
