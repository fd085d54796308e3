import type { Channel, Person, RewriteKind, Verdict } from '../../lib/engine/types.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import './insights.css';

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
  readonly kept: { readonly text: string; readonly subject: string | null; readonly to: readonly Person[] } | null;
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
};

export function HistoryEntry({ message }: { readonly message: SentMessage }) {
  const sentAt = new Date(message.sentAt);
  const facts = [CHANNEL_WORDS[message.channel], rewriteWords(message.rewriteTaken)].filter((fact) => fact !== null);
  return (
    <article className="sent">
      <div className="row-apart">
        <h3 className="sent-title">{titleOf(message)}</h3>
        <Scores message={message} />
      </div>
      <p className="quiet">
        <time dateTime={sentAt.toISOString()}>
          {sentAt.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
        {facts.map((fact) => ` · ${fact}`).join('')}
      </p>
      {message.kept === null ? (
        <p className="quiet">The text is no longer kept.</p>
      ) : (
        <Disclosure
          label={
            <>
              Show the text<span className="visually-hidden">: {titleOf(message)}</span>
            </>
          }
        >
          <div className="sent-text">{message.kept.text}</div>
        </Disclosure>
      )}
    </article>
  );
}

function Scores({ message }: { readonly message: SentMessage }) {
  if (message.score === null) return <p className="quiet">{VERDICT_WORDS[message.verdict]}</p>;
  if (message.firstScore === null) {
    return (
      <p className="sent-score">
        <b>{message.score}</b> when sent
      </p>
    );
  }
  return (
    <p className="sent-score">
      {message.firstScore} at first<span aria-hidden="true"> → </span>
      <span className="visually-hidden">, </span>
      <b>{message.score}</b> when sent
    </p>
  );
}

function titleOf(message: SentMessage): string {
  if (message.kept === null) return 'Message';
  const people = message.kept.to.map((person) => person.name ?? person.email).filter((name) => name !== undefined);
  const subject = message.kept.subject?.trim();
  const to = people.length > 0 ? `To ${people.join(', ')}` : null;
  return [to, subject === '' ? null : subject].filter((part) => part != null).join(': ') || 'Message';
}

function rewriteWords(kind: string | null): string | null {
  if (kind === null) return null;
  return kind === 'touch-up' || kind === 'turn-round' ? REWRITE_WORDS[kind] : 'rewrite taken';
}
