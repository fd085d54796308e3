/**
 * The engine without a browser.
 *   npm run -s coach -- draft.txt          a report for a person (`-` reads standard input)
 *   npm run -s coach -- --json drafts.jsonl one JSON object in per line, one out per line, in order
 * In JSON mode blank lines are skipped and give nothing; a line that is no draft gives
 * `{"id": null, "line": n, "error": "..."}` in its place and exit status 1 at the end. Exit status 2: unusable arguments.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createEngine } from '../engine/engine.ts';
import { createLook } from '../engine/look.ts';
import { createRewriter } from '../engine/rewriter.ts';
import type { Analysis, Card, Draft, Engine, Rewrite, RewriteChange, Rewriter } from '../engine/types.ts';
import { readLine } from './coach-input.ts';
import { reportOf } from './coach-report.ts';

const USAGE = 'usage: npm run -s coach -- draft.txt | - | --json drafts.jsonl | --json -';

interface Request {
  readonly json: boolean;
  readonly file: string;
}

type Asked = { readonly ok: true; readonly request: Request } | { readonly ok: false; readonly problem: string };

function readArguments(given: readonly string[]): Asked {
  const json = given.includes('--json');
  const files = given.filter((argument) => argument !== '--json');
  const unknown = files.find((argument) => argument.startsWith('-') && argument !== '-');
  if (unknown !== undefined) return { ok: false, problem: `unknown option ${unknown}; ${USAGE}` };
  const [file, ...more] = files;
  if (file === undefined || file === '') return { ok: false, problem: USAGE };
  if (more.length > 0) return { ok: false, problem: `one file at a time; ${USAGE}` };
  return { ok: true, request: { json, file } };
}

/** Why the file cannot be read, or null. */
async function unreadable(file: string): Promise<string | null> {
  if (file === '-') return null;
  try {
    const found = await stat(file);
    if (found.isDirectory()) return `${file} is a folder`;
    const stream = createReadStream(file);
    await once(stream, 'open');
    stream.destroy();
    return null;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    return code === 'ENOENT' ? `no such file: ${file}` : `cannot read ${file} (${code ?? 'unknown reason'})`;
  }
}

/** Decoded text; a byte order mark is dropped, bytes that are no UTF-8 become U+FFFD. */
async function* readText(file: string): AsyncGenerator<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of stream) yield decoder.decode(chunk as Uint8Array, { stream: true });
  yield decoder.decode();
}

/** Split at line feeds only: Node's readline also splits at U+2028, which JSON allows inside strings. */
async function* readLines(file: string): AsyncGenerator<string> {
  let pieces: string[] = [];
  for await (const text of readText(file)) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      pieces.push(line);
      yield pieces.join('');
      pieces = [];
    }
    pieces.push(last);
  }
  const rest = pieces.join('');
  if (rest !== '') yield rest;
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function outputOf(id: unknown, analysis: Analysis, rewrites: readonly Rewrite[], cards: readonly Card[]): object {
  const { verdict, score, dimensions, gates, findings } = analysis;
  return {
    id,
    verdict,
    score,
    dimensions,
    gates,
    findings: findings.map(({ rule, dimension, start, end, text, points, message, suggestions }) => ({
      rule,
      dimension,
      start,
      end,
      text,
      points,
      message,
      suggestions: suggestions.map((suggestion) => ({ label: suggestion.label, text: suggestion.text })),
    })),
    rewrites: rewrites.map(({ kind, text, score: reached, changes, blanks }) => ({
      kind,
      text,
      score: reached,
      changes: changesOut(changes),
      blanks,
    })),
    cards: cards.map(({ moment, heard, text, changes, blanks, why }) => ({
      moment,
      heard,
      text,
      changes: changesOut(changes),
      blanks,
      why,
    })),
  };
}

const changesOut = (changes: readonly RewriteChange[]): readonly object[] =>
  changes.map(({ start, end, text, why }) => ({ start, end, text, why }));

interface Coach {
  readonly engine: Engine;
  readonly rewriter: Rewriter;
}

/** Returns how many lines were no drafts. */
async function coachLines({ engine, rewriter }: Coach, file: string): Promise<number> {
  let wrong = 0;
  let number = 0;
  for await (const line of readLines(file)) {
    number++;
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (!read.ok) {
      wrong++;
      await write(`${JSON.stringify({ id: null, line: number, error: read.error })}\n`);
      continue;
    }
    const analysis = engine.analyse(read.draft);
    const rewrites = rewriter.rewrite(read.draft, analysis);
    await write(`${JSON.stringify(outputOf(read.id, analysis, rewrites, rewriter.cards(read.draft)))}\n`);
  }
  return wrong;
}

async function coachPerson({ engine, rewriter }: Coach, file: string): Promise<void> {
  let text = '';
  for await (const piece of readText(file)) text += piece;
  // People paste the subject along.
  const subject = /^subject: *([^\r\n]*)\r?\n/i.exec(text);
  const draft: Draft =
    subject === null ? { text } : { text: text.slice(subject[0].length), subject: (subject[1] ?? '').trim() };
  const analysis = engine.analyse(draft);
  await write(reportOf(draft, analysis, rewriter.rewrite(draft, analysis), rewriter.cards(draft)));
}

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (!asked.ok) {
    console.error(asked.problem);
    return 2;
  }
  const { json, file } = asked.request;
  const problem = await unreadable(file);
  if (problem !== null) {
    console.error(problem);
    return 2;
  }
  const look = createLook();
  const coach: Coach = { engine: createEngine(look), rewriter: createRewriter(look) };
  if (json) return (await coachLines(coach, file)) > 0 ? 1 : 0;
  await coachPerson(coach, file);
  return 0;
}

// `coach ... | head` closes the pipe early; that is no error of ours.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main();
