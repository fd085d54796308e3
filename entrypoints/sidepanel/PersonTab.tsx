import { useCallback, useState } from 'react';
import { Button } from '../../components/ui/Button.tsx';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { Tabs } from '../../components/ui/Tabs.tsx';
import { createPanelClient } from '../../lib/messaging/panel-client.ts';
import { useActiveTabId } from '../../lib/panel/use-active-tab-id.ts';
import { useNoteLine } from '../../lib/panel/use-note-line.ts';
import { useOpenDraft } from '../../lib/panel/use-open-draft.ts';
import { type Recipient, useWhom } from '../../lib/panel/use-whom.ts';
import { KnownPerson, type KnownPersonProps } from './KnownPerson.tsx';
import type { ThisPersonProps } from './ThisPerson.tsx';
import { UnknownPerson } from './UnknownPerson.tsx';
import { useViewStore } from './view-store.ts';

/** Whom the open draft is for, or somebody chosen from the list. */
export function PersonTab({ database, proposals }: ThisPersonProps) {
  const { personId, follow, show } = useViewStore();
  const tabId = useActiveTabId();
  const open = useOpenDraft(tabId);
  const whom = useWhom(database, open, tabId, personId);
  const noteLine = useNoteLine(proposals, open, tabId);
  const boxKey = open?.boxKey;
  const onChanged = useCallback(() => {
    if (tabId !== null && boxKey !== undefined) void createPanelClient(tabId).refresh({ boxKey });
  }, [tabId, boxKey]);
  const shared: Omit<KnownPersonProps, 'id' | 'onGone'> = {
    database,
    onChanged,
    proposals,
  };

  switch (whom.state) {
    case 'looking':
      return null;
    case 'failed':
      return <Notice>{whom.sentence}</Notice>;
    case 'private':
      return (
        <EmptyState title="Nothing is kept in a private window">
          <p>Nobody is looked up here and nothing can be written down. It can in an ordinary window.</p>
        </EmptyState>
      );
    case 'nobody':
      return (
        <EmptyState title="Who is it for?" actions={<Button onPress={() => show('people')}>All people</Button>}>
          <p>What you know of the person you are writing to stands here, as soon as a message says whom it is for.</p>
          <p>For example: “Ana Pires, Norwood Dental: opened a second practice in May.”</p>
        </EmptyState>
      );
    case 'chosen':
      return (
        <div className="stack">
          <div className="row">
            <Button look="quiet" onPress={() => show('people')}>
              All people
            </Button>
            <Button look="quiet" onPress={follow}>
              Whom the draft is for
            </Button>
          </div>
          {/* A line goes into the draft for them, not for whomever it happens to be for. */}
          <KnownPerson key={whom.id} id={whom.id} onGone={follow} {...shared} />
        </div>
      );
    case 'recipients':
      return (
        <div className="stack">
          <div role="status" className="live">
            {noteLine?.said && <Notice>{noteLine.said}</Notice>}
          </div>
          <Recipients
            recipients={whom.recipients}
            shared={{ ...shared, lastInbound: open?.draft.lastInbound, ...(noteLine && { onUseLine: noteLine.use }) }}
          />
        </div>
      );
  }
}

interface RecipientsProps {
  readonly recipients: readonly Recipient[];
  readonly shared: Omit<KnownPersonProps, 'id' | 'onGone'>;
}

/** One person alone, or a tab for each. */
function Recipients({ recipients, shared }: RecipientsProps) {
  const [shown, setShown] = useState<string | null>(null);
  const content = (one: Recipient) =>
    one.id === null ? (
      <UnknownPerson key={one.key} database={shared.database} recipient={one} onChanged={shared.onChanged} />
    ) : (
      <KnownPerson key={one.id} id={one.id} {...shared} />
    );
  const [first, second] = recipients;
  if (first === undefined) return null;
  if (second === undefined) return content(first);
  const value = recipients.some(({ key }) => key === shown) ? (shown ?? first.key) : first.key;
  return (
    <Tabs
      label="Whom this message is for"
      look="choice"
      value={value}
      onChange={setShown}
      tabs={recipients.map((one) => ({ value: one.key, label: one.name, content: content(one) }))}
    />
  );
}
