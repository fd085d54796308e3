import { PersonCard } from '../../components/prospects/PersonCard.tsx';
import type { LineKind } from '../../components/prospects/person-actions.ts';
import type { StandingGuess } from '../../components/prospects/Standing.tsx';
import { Timeline } from '../../components/prospects/Timeline.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { usePerson } from '../../lib/panel/use-person.ts';
import { usePersonTimeline } from '../../lib/panel/use-person-timeline.ts';
import { useSettings } from '../../lib/panel/use-settings.ts';
import { useToday } from '../../lib/panel/use-today.ts';
import type { Prospect } from '../../lib/prospects/types.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';

export interface KnownPersonProps {
  readonly database: YouwardDatabase;
  readonly id: number;
  readonly onChanged: () => void;
  /** What to show instead once the record is gone; where it is absent, whoever shows this person notices. */
  readonly onGone?: () => void;
  readonly guess?: StandingGuess;
  readonly onUseLine?: (text: string, kind: LineKind) => void;
}

export function KnownPerson({ database, id, onChanged, onGone, guess, onUseLine }: KnownPersonProps) {
  const view = usePerson(database, id, onChanged);
  const seller = useSettings()?.seller;
  const { day, date } = useToday();
  if (view.state === 'reading') return null;
  if (view.state === 'failed') return <Notice>{view.sentence}</Notice>;
  if (view.state === 'gone') {
    return onGone === undefined ? null : (
      <Notice actions={<Button onPress={onGone}>Whom the draft is for</Button>}>
        Nothing is kept about this person any more.
      </Notice>
    );
  }
  const { prospect, menu, trouble, actions } = view;
  return (
    <PersonCard
      prospect={prospect}
      menu={menu}
      actions={actions}
      trouble={trouble}
      today={day}
      now={date.getTime()}
      products={seller === undefined ? [] : [...seller.products, seller.company]}
      timeline={<Past database={database} prospect={prospect} />}
      onUseLine={onUseLine}
      {...(guess !== undefined && { guess })}
    />
  );
}

/** Read once it is opened. */
function Past({ database, prospect }: { readonly database: YouwardDatabase; readonly prospect: Prospect }) {
  const entries = usePersonTimeline(database, prospect);
  if (entries === undefined) return null;
  return entries.ok ? <Timeline entries={entries.value} /> : <Notice>{entries.sentence}</Notice>;
}
