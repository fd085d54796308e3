import { Button } from '../../components/ui/Button.tsx';
import type { Settings } from '../../lib/storage/settings.ts';

export interface SilencedSectionProps {
  readonly never: Settings['never'];
  readonly mutedRules: Settings['mutedRules'];
  readonly quietPeople: Settings['quietPeople'];
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** What the person told the coach to leave alone; each can be taken back. */
export function SilencedSection({ never, mutedRules, quietPeople, onChange }: SilencedSectionProps) {
  return (
    <section className="card stack" aria-labelledby="options-silenced">
      <div>
        <h2 id="options-silenced">What you silenced</h2>
        <p className="quiet">
          {never.length + mutedRules.length + quietPeople.length === 0
            ? 'Nothing yet. "Never for this word" at a finding puts the word here, and from here it can be taken back.'
            : 'The coach leaves these alone.'}
        </p>
      </div>
      {never.length > 0 && (
        <ul className="silenced">
          {never.map((entry) => (
            <li key={`${entry.rule}\n${entry.words}`} className="silenced-entry">
              <span>
                <q>{entry.words}</q> <span className="quiet">{ruleWords(entry.rule)}</span>
              </span>
              <Button look="quiet" onPress={() => onChange({ never: never.filter((other) => other !== entry) })}>
                Take back<span className="visually-hidden"> {entry.words}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {mutedRules.length > 0 && (
        <ul className="silenced">
          {mutedRules.map((rule) => (
            <li key={rule} className="silenced-entry">
              <span>
                The whole rule <b>{ruleWords(rule)}</b>
              </span>
              <Button
                look="quiet"
                onPress={() => onChange({ mutedRules: mutedRules.filter((other) => other !== rule) })}
              >
                Switch on<span className="visually-hidden"> {ruleWords(rule)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {quietPeople.length > 0 && (
        <ul className="silenced">
          {quietPeople.map((person) => (
            <li key={person.key} className="silenced-entry">
              <span>
                Messages to <b>{person.name}</b>
              </span>
              <Button
                look="quiet"
                onPress={() => onChange({ quietPeople: quietPeople.filter((other) => other !== person) })}
              >
                Coach again<span className="visually-hidden"> messages to {person.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** `no-hype` as `no hype`: rule ids are plain words. */
function ruleWords(rule: string): string {
  return rule.replaceAll('-', ' ');
}
