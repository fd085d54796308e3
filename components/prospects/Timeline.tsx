import type { WithPerson } from '../../lib/insights/with-person.ts';
import type { TimelineEntry } from '../../lib/prospects/timeline.ts';
import { OUTCOME_WORDS } from '../plan/outcome-words.ts';
import { dateOf, dayWords } from './dates.ts';
import './prospects.css';

export interface TimelineProps {
  /** Newest first. */
  readonly entries: readonly TimelineEntry[];
  readonly counts: WithPerson;
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

/** `4 interactions, 3 of them with something for them`; only of what was planned is it known what it was to bring. */
function countWords({ interactions, planned, gave }: WithPerson): string {
  const all = interactions === 1 ? '1 interaction' : `${interactions} interactions`;
  if (planned === 0) return all;
  if (interactions === 1)
    return gave === 1 ? `${all}, with something for them` : `${all}, without anything for them yet`;
  return `${all}, ${gave === 0 ? 'none' : gave} of them with something for them`;
}

function wordsOf(entry: TimelineEntry): string {
  if (entry.kind === 'promise') return entry.text;
  if (entry.words !== '') return entry.words;
  return entry.kind === 'sent' ? 'The text is no longer kept.' : '';
}

/** What has been and what is planned with one person. */
export function Timeline({ entries, counts }: TimelineProps) {
  if (entries.length === 0) {
    return <p className="quiet">Nothing yet. Messages you send them, promises and plans will stand here by date.</p>;
  }
  return (
    <>
      {counts.interactions > 0 && <p>{countWords(counts)}</p>}
      <Entries entries={entries} />
    </>
  );
}

function Entries({ entries }: Pick<TimelineProps, 'entries'>) {
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
          {entry.kind !== 'promise' && entry.outcome !== null && <p>{OUTCOME_WORDS[entry.outcome]}</p>}
        </li>
      ))}
    </ol>
  );
}
