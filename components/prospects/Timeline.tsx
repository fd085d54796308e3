import type { TimelineEntry } from '../../lib/prospects/timeline.ts';
import { dateOf, dayWords } from './dates.ts';
import './prospects.css';

export interface TimelineProps {
  /** Newest first. */
  readonly entries: readonly TimelineEntry[];
}

const HOW_WORDS: Readonly<Record<string, string>> = {
  email: 'mail',
  linkedin: 'LinkedIn message',
  call: 'call',
  meeting: 'meeting',
};

const PROMISE_WORDS = { open: 'Promised', kept: 'Promise kept', broken: 'Promise not kept' } as const;

function titleOf(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'sent':
      return entry.score === null ? 'Sent, no score' : `Sent, score ${entry.score}`;
    case 'promise':
      return entry.state === 'open' && entry.due !== ''
        ? `${PROMISE_WORDS.open}, due ${dayWords(entry.due)}`
        : PROMISE_WORDS[entry.state];
    case 'planned': {
      const how = HOW_WORDS[entry.how];
      const what = entry.done ? 'Done' : 'Planned';
      return how === undefined ? what : `${what}: ${how}`;
    }
  }
}

function wordsOf(entry: TimelineEntry): string {
  if (entry.kind === 'promise') return entry.text;
  if (entry.words !== '') return entry.words;
  return entry.kind === 'sent' ? 'The text is no longer kept.' : '';
}

/** What has been and what is planned with one person. */
export function Timeline({ entries }: TimelineProps) {
  if (entries.length === 0) {
    return <p className="quiet">Nothing yet. Messages you send them, promises and plans will stand here by date.</p>;
  }
  return (
    <ol className="timeline" aria-label="Timeline">
      {entries.map((entry) => (
        <li key={entry.id} className="timeline-entry">
          <div className="row-apart">
            <b>{titleOf(entry)}</b>
            <time className="quiet" dateTime={new Date(entry.at).toISOString()}>
              {dateOf(entry.at)}
            </time>
          </div>
          <p className="quiet">{wordsOf(entry)}</p>
        </li>
      ))}
    </ol>
  );
}
