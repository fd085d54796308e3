import { PersonCard } from '../../components/prospects/PersonCard.tsx';
import type { LineKind, PersonActions } from '../../components/prospects/person-actions.ts';
import { Timeline } from '../../components/prospects/Timeline.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import type { Proposals } from '../../lib/panel/proposals.ts';
import { usePerson } from '../../lib/panel/use-person.ts';
import { usePersonPast } from '../../lib/panel/use-person-past.ts';
import { usePersonTimeline } from '../../lib/panel/use-person-timeline.ts';
import { useSettings } from '../../lib/panel/use-settings.ts';
import { useToday } from '../../lib/panel/use-today.ts';
import type { Day, MenuPain, Prospect } from '../../lib/prospects/types.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';

export interface KnownPersonProps {
  readonly database: YouwardDatabase;
  readonly id: number;
  readonly onChanged: () => void;
  /** What to show instead once the record is gone; where it is absent, whoever shows this person notices. */
  readonly onGone?: () => void;
  readonly proposals: Proposals;
  /** Their last message, where the open draft answers it. */
  readonly lastInbound?: string | undefined;
  readonly onUseLine?: ((text: string, kind: LineKind) => void) | undefined;
}

export function KnownPerson({ database, id, onChanged, onGone, proposals, lastInbound, onUseLine }: KnownPersonProps) {
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
  const shared = { database, proposals, lastInbound, onUseLine, day, now: date.getTime() };
  const products = seller === undefined ? [] : [...seller.products, seller.company];
  return <Record prospect={prospect} menu={menu} trouble={trouble} actions={actions} products={products} {...shared} />;
}

interface RecordProps extends Pick<KnownPersonProps, 'database' | 'proposals' | 'lastInbound' | 'onUseLine'> {
  readonly prospect: Prospect;
  readonly menu: readonly MenuPain[];
  readonly trouble: string | null;
  readonly actions: PersonActions;
  readonly products: readonly string[];
  readonly day: Day;
  readonly now: number;
}

/** The record with what the messages to them say. */
function Record(props: RecordProps) {
  const { database, proposals, lastInbound, onUseLine, prospect, menu, trouble, actions, products, day, now } = props;
  const past = usePersonPast(database, prospect, lastInbound, proposals);
  const { rung = null, relation } = past?.standing ?? {};
  return (
    <PersonCard
      prospect={prospect}
      menu={menu}
      actions={actions}
      trouble={trouble}
      today={day}
      now={now}
      products={products}
      timeline={<Past database={database} prospect={prospect} />}
      onUseLine={onUseLine}
      promisesFound={past?.offered ?? []}
      guess={{ ...(relation && { relation }), ...(rung && { rung }) }}
    />
  );
}

/** Read once it is opened. */
function Past({ database, prospect }: { readonly database: YouwardDatabase; readonly prospect: Prospect }) {
  const timeline = usePersonTimeline(database, prospect);
  if (timeline === undefined) return null;
  return timeline.ok ? <Timeline {...timeline.value} /> : <Notice>{timeline.sentence}</Notice>;
}
