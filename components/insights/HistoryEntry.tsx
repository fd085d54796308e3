import { type Channel, type Person, REWRITE_KINDS, type RewriteKind, type Verdict } from '../../lib/engine/types.ts';
import type { ObjectiveKind, Outcome } from '../../lib/plan/types.ts';
import { MOMENT_WORDS, momentOf } from '../cards/words.ts';
import { OUTCOME_WORDS, objectiveWords } from '../plan/outcome-words.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { OutcomeChoice } from './OutcomeChoice.tsx';
import './insights.css';

/** A message as an interaction with somebody. */
export interface WhatCame {
  readonly interactionId: number;
  readonly outcome: Outcome | null;
  /** Epoch milliseconds; null where no answer was noticed. */
  readonly repliedAt: number | null;
  /** Whether it is recent enough to say what came of it. */
  readonly asked: boolean;
  /** As it was planned, as far as the plan still stands; null where it was not planned. */
  readonly planned: { readonly objective: string; readonly objectiveKind: ObjectiveKind | '' } | null;
}

/** What this list needs of a row of the history. */
export interface SentMessage {
  readonly key: string;
  readonly channel: Channel;
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly verdict: Verdict;
  readonly firstScore: number | null;
  readonly score: number | null;
  readonly rewriteTaken: string | null;
  /** The score just before the rewrite and just after; older messages have none. */
  readonly rewriteScores?: { readonly before: number; readonly after: number };
  readonly kept: { readonly text: string; readonly subject: string | null; readonly to: readonly Person[] } | null;
  /** Absent where it was no interaction: practice, and what is not prospecting. */
  readonly came?: WhatCame;
}

export interface HistoryEntryProps {
  readonly message: SentMessage;
  readonly onOutcome: (interactionId: number, outcome: Outcome | null) => void;
}

const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  email: 'Email',
  'linkedin-message': 'LinkedIn message',
  'linkedin-invite': 'LinkedIn invitation',
  inmail: 'InMail',
};

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  scored: 'no score',
  'too-short': 'too short to score',
  'not-english': 'not in English, no score',
  'not-prospecting': 'not prospecting, no score',
  logistics: 'arrangements only, no score',
};

const REWRITE_WORDS: Readonly<Record<RewriteKind, string>> = {
  'touch-up': 'touch-up taken',
  'turn-round': 'turned round',
  'start-from-them': 'started from them',
};

export function HistoryEntry({ message, onOutcome }: HistoryEntryProps) {
  const sentAt = new Date(message.sentAt);
  const people = peopleOf(message);
  const subject = subjectOf(message);
  const facts = [CHANNEL_WORDS[message.channel], rewriteWords(message)].filter((fact) => fact !== null);
  return (
    <article className="sent">
      <div className="sent-head">
        <h3 className="sent-title">{titleOf(message)}</h3>
        <Scores message={message} />
      </div>
      {subject !== '' && people !== '' && <p className="sent-subject">{subject}</p>}
      <p className="quiet">
        <time dateTime={sentAt.toISOString()}>
          {sentAt.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
        {facts.map((fact) => ` · ${fact}`).join('')}
      </p>
      {message.came !== undefined && <Came came={message.came} about={titleOf(message)} onOutcome={onOutcome} />}
      {message.kept === null ? (
        <p className="quiet">The text is no longer kept.</p>
      ) : (
        <Disclosure
          label={
            <>
              Show the text<span className="visually-hidden"> {titleOf(message)}</span>
            </>
          }
        >
          <div className="sent-text">{message.kept.text}</div>
        </Disclosure>
      )}
    </article>
  );
}

interface CameProps extends Pick<HistoryEntryProps, 'onOutcome'> {
  readonly came: WhatCame;
  readonly about: string;
}

function Came({ came, about, onOutcome }: CameProps) {
  const { interactionId, outcome, repliedAt, asked, planned } = came;
  const facts = [
    planned === null ? null : ['planned', objectiveWords(planned)].filter(Boolean).join(': '),
    repliedAt === null
      ? null
      : `They replied on ${new Date(repliedAt).toLocaleDateString(undefined, { dateStyle: 'medium' })}`,
    asked || outcome === null ? null : OUTCOME_WORDS[outcome].toLowerCase(),
  ].filter((fact) => fact !== null);
  return (
    <>
      {facts.length > 0 && <p className="quiet">{facts.map(capital).join(' · ')}</p>}
      {asked && <OutcomeChoice about={about} outcome={outcome} onChange={(next) => onOutcome(interactionId, next)} />}
    </>
  );
}

/** The first fact begins the line. */
const capital = (fact: string, index: number): string =>
  index === 0 ? `${fact.charAt(0).toUpperCase()}${fact.slice(1)}` : fact;

function Scores({ message }: { readonly message: SentMessage }) {
  if (message.score === null) return <p className="quiet">{VERDICT_WORDS[message.verdict]}</p>;
  const first = message.firstScore;
  return (
    <p className="sent-score">
      <span className="visually-hidden">
        {first === null ? `${message.score} when sent` : `${first} at first, ${message.score} when sent`}
      </span>
      <span aria-hidden="true">
        {first !== null && `${first} → `}
        <b>{message.score}</b>
      </span>
    </p>
  );
}

function peopleOf({ kept }: SentMessage): string {
  const names = (kept?.to ?? []).map((person) => person.name ?? person.email).filter((name) => name !== undefined);
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

function subjectOf({ kept }: SentMessage): string {
  return kept?.subject?.trim() ?? '';
}

function titleOf(message: SentMessage): string {
  const people = peopleOf(message);
  return people === '' ? subjectOf(message) || 'Message' : `To ${people}`;
}

/** `started from them, 34 to 81` */
function rewriteWords({ rewriteTaken, rewriteScores }: SentMessage): string | null {
  if (rewriteTaken === null) return null;
  const words = wordsOf(rewriteTaken);
  return rewriteScores === undefined ? words : `${words}, ${rewriteScores.before} to ${rewriteScores.after}`;
}

function wordsOf(taken: string): string {
  const kind = REWRITE_KINDS.find((one) => one === taken);
  if (kind !== undefined) return REWRITE_WORDS[kind];
  const moment = momentOf(taken);
  return moment === undefined ? 'rewrite taken' : `for the moment “${MOMENT_WORDS[moment]}”`;
}
