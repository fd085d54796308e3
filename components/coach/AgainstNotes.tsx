import type { AgainstNotes as Against, Touch } from '../../lib/engine/conversation/types.ts';
import type { ProspectNotes } from '../../lib/engine/types.ts';
import { Disclosure } from '../ui/Disclosure.tsx';

export interface AgainstNotesProps {
  /** The draft the spans are of. */
  readonly text: string;
  readonly against: Against;
  /** The notes the draft was judged with; the touches are of their lists. */
  readonly notes: ProspectNotes | undefined;
}

/** The draft beside what is known of them (0.11), and the swap test (4.8). */
export function AgainstNotes({ text, against, notes }: AgainstNotesProps) {
  const { pains, possibilities, observations, details, swap } = against;
  const lists: readonly [string, readonly string[], readonly Touch[]][] = [
    ['Their troubles', (notes?.pains ?? []).map((pain) => pain.text), pains],
    ['What they want', notes?.possibilities ?? [], possibilities],
    ['What you saw', notes?.observations ?? [], observations],
  ];
  const noted = lists.filter(([, lines]) => lines.length > 0);
  if (noted.length === 0 && swap.lines === 0) return null;
  return (
    <section className="stack-s" aria-label="This draft against your notes">
      <Disclosure label={summaryOf(noted, swap)}>
        <div className="stack-s">
          {noted.map(([title, lines, touches]) => (
            <Touched key={title} title={title} lines={lines} touches={touches} />
          ))}
          <p>
            {details.length === 0
              ? 'Nothing in it could only be about them.'
              : `Only about them: ${[...new Set(details.map((detail) => detail.text))].join(', ')}.`}
          </p>
          {swap.spans.length > 0 && (
            <>
              <p>With a rival’s name under it, these lines would still be true:</p>
              <ul className="stack-s">
                {swap.spans.map(({ start, end }) => (
                  <li key={start}>
                    <q>{text.slice(start, end)}</q>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </Disclosure>
    </section>
  );
}

function summaryOf(noted: readonly [string, readonly string[], readonly Touch[]][], swap: Against['swap']): string {
  const lines = noted.reduce((sum, [, all]) => sum + all.length, 0);
  const touched = noted.reduce((sum, [, , touches]) => sum + touches.length, 0);
  const parts = [
    ...(lines > 0 ? [`Touches ${touched} of ${lines} notes`] : []),
    ...(swap.lines > 0 ? [`${swap.anyones} of ${swap.lines} lines could be anyone’s`] : []),
  ];
  return parts.join('; ');
}

interface TouchedProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly touches: readonly Touch[];
}

function Touched({ title, lines, touches }: TouchedProps) {
  return (
    <div>
      <p className="quiet">{title}</p>
      <ul>
        {lines.map((line, index) => {
          const touch = touches.find((one) => one.index === index);
          return (
            <li key={line}>
              {line} <span className="quiet">{touch ? `(by ${touch.words.join(', ')})` : '(not touched)'}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
