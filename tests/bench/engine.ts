import * as alex from 'alex';
import nlp from 'compromise/two';
import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import writeGood from 'write-good';
import { createEngine } from '../../lib/engine/engine.ts';
import { createLook } from '../../lib/engine/look.ts';
import { createRewriter } from '../../lib/engine/rewriter.ts';
import type { Draft, Engine } from '../../lib/engine/types.ts';
import { compared, limited, type Row } from './row.ts';
import { EMAIL, edited, editedEmail, freshEmail, INBOUND, KNOWN, longEmail, PITCH } from './sample.ts';
import { alone, type Contestant, inTurn, type Rounds } from './timing.ts';

const SHORT: Rounds = { warmUp: 60, count: 120 };
const LONG: Rounds = { warmUp: 4, count: 8 };
const HUGE: Rounds = { warmUp: 1, count: 3 };

const LONG_EMAIL = longEmail(2_000);
const editedPitch = (turn: number): string => edited(PITCH, turn);
const editedLong = (turn: number): string => edited(LONG_EMAIL, turn);
const freshLong = (turn: number): string => longEmail(2_000, turn);

/**
 * The text differs from round to round because V8 remembers what a pattern found in a string it has just seen, which
 * flatters pattern matchers.
 */
export function benchEngine(): readonly Row[] {
  const all = inTurn(SHORT, [...edits(), ...fresh(), ...peers()]);
  const single = alone(SHORT, edits());
  const long = inTurn(LONG, longPeers());
  const huge = alone(HUGE, [on('fresh', (turn) => longEmail(100_000, turn), analyseFresh)]);
  return [
    compared(all, 'compromise/two, bare parse, 160 words', 'parse'),
    compared(all, 'engine, 160 words, first sight', 'fresh', 'parse', 1.3),
    compared(all, 'engine, 160 words, every sentence new', 'fresh words', 'parse', 1.3),
    compared(all, 'engine, 2,000 words, first sight', 'fresh 2000', 'fresh', 14),
    limited(huge, 'engine, 100,000 words, first sight', 'fresh', 2_000),
    compared(all, 'in turn with all: write-good, 160 words', 'write-good'),
    compared(all, 'in turn with all: engine, one sentence of 160 words edited', 'edited', 'write-good', 0.5),
    compared(all, 'in turn with all: write-good, 2,000 words', 'write-good 2000'),
    compared(
      all,
      'in turn with all: engine, one sentence of 2,000 words edited',
      'edited 2000',
      'write-good 2000',
      0.2,
    ),
    compared(single, 'alone: write-good, 160 words', 'write-good'),
    compared(single, 'alone: engine, one sentence of 160 words edited', 'edited', 'write-good', 0.5),
    compared(single, 'alone: write-good, 2,000 words', 'write-good 2000'),
    compared(single, 'alone: engine, one sentence of 2,000 words edited', 'edited 2000', 'write-good 2000', 0.2),
    compared(all, 'engine, nothing changed', 'unchanged', 'write-good'),
    compared(all, 'engine, 160 words in need of proposals, first sight', 'fresh pitch', 'parse'),
    compared(all, 'all proposals for them, first sight', 'proposals', 'fresh pitch', 1.5),
    compared(all, 'all proposals for them, against a bare parse', 'proposals', 'parse'),
    compared(all, 'cards for an answer of 160 words, first sight', 'cards', 'fresh pitch', 1.5),
    compared(all, 'alex, 160 words', 'alex', 'parse'),
    compared(all, 'retext-readability, 160 words', 'readability', 'parse'),
    compared(long, 'compromise/two, bare parse, 2,000 words', 'parse 2000'),
    compared(long, 'engine beside it, 2,000 words, first sight', 'fresh 2000', 'parse 2000'),
    compared(long, 'alex, 2,000 words', 'alex 2000', 'parse 2000'),
    compared(long, 'retext-readability, 2,000 words', 'readability 2000', 'parse 2000'),
  ];
}

/** Somebody types on in one sentence, and what write-good asks for the whole text each time. */
function edits(): readonly Contestant[] {
  return [
    on('write-good', editedEmail, (text) => void writeGood(text)),
    on('edited', editedEmail, analyseWith(knowing(EMAIL))),
    on('write-good 2000', editedLong, (text) => void writeGood(text)),
    on('edited 2000', editedLong, analyseWith(knowing(LONG_EMAIL))),
  ];
}

function fresh(): readonly Contestant[] {
  return [
    on('parse', editedEmail, (text) => void nlp(text)),
    on('fresh', editedEmail, analyseFresh),
    on('fresh words', freshEmail, analyseWith(knowing(EMAIL))),
    on('fresh 2000', freshLong, analyseFresh),
    on('unchanged', () => EMAIL, analyseWith(knowing(EMAIL))),
    on('fresh pitch', editedPitch, analyseFresh),
    { what: 'proposals', ready: firstProposals },
    { what: 'cards', ready: firstCards },
  ];
}

function peers(): readonly Contestant[] {
  const readability = unified().use(retextEnglish).use(retextReadability).use(retextStringify);
  return [
    on('alex', editedEmail, (text) => void alex.text(text)),
    on('readability', editedEmail, (text) => void readability.processSync(text)),
  ];
}

function longPeers(): readonly Contestant[] {
  const readability = unified().use(retextEnglish).use(retextReadability).use(retextStringify);
  return [
    on('parse 2000', freshLong, (text) => void nlp(text)),
    on('fresh 2000', freshLong, analyseFresh),
    on('alex 2000', freshLong, (text) => void alex.text(text)),
    on('readability 2000', freshLong, (text) => void readability.processSync(text)),
  ];
}

function on(what: string, textOf: (turn: number) => string, run: (text: string) => void): Contestant {
  return {
    what,
    ready(turn) {
      const text = textOf(turn);
      return () => run(text);
    },
  };
}

/** As the panel works: what has been read to judge a draft is not read again to recast it. */
function firstProposals(turn: number): () => void {
  const draft = { ...KNOWN, text: editedPitch(turn) };
  const look = createLook();
  const analysis = createEngine(look).analyse(draft);
  const rewriter = createRewriter(look);
  return () => {
    if (rewriter.rewrite(draft, analysis).length === 0) throw new Error('There was nothing to propose.');
  };
}

function firstCards(turn: number): () => void {
  const draft: Draft = { ...KNOWN, text: editedPitch(turn), lastInbound: INBOUND };
  const rewriter = createRewriter();
  return () => void rewriter.cards(draft);
}

function knowing(text: string): Engine {
  const engine = createEngine();
  engine.analyse({ ...KNOWN, text });
  return engine;
}

const analyseWith =
  (engine: Engine) =>
  (text: string): void =>
    void engine.analyse({ ...KNOWN, text });

const analyseFresh = (text: string): void => analyseWith(createEngine())(text);
