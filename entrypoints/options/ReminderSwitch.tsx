import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { SavedField } from '../../components/prospects/SavedField.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { Toggle } from '../../components/ui/Toggle.tsx';
import { writePlanning } from '../../lib/panel/planning-actions.ts';
import { changePlanning } from '../../lib/storage/settings.ts';

const NOTIFICATIONS: { permissions: ['notifications'] } = { permissions: ['notifications'] };

/** The time a reminder has until the person chooses another. */
const FIRST_TIME = '08:30';

const NOT_ALLOWED = 'The browser did not allow notifications, so there is no reminder.';

/** Off until it is turned on: the browser asks inside that very click. */
export function ReminderSwitch({ remindAt }: { readonly remindAt: string | null }) {
  const allowed = useAllowed();
  const [sentence, setSentence] = useState<string | null>(null);
  const keep = async (time: string | null) => {
    const kept = await changePlanning(() => ({ remindAt: time }));
    setSentence(kept.ok ? null : kept.sentence);
  };
  const turnOn = async () => {
    // Nothing may be awaited before this, or the browser does not ask.
    const given = await browser.permissions.request(NOTIFICATIONS).catch(() => false);
    if (given) await keep(remindAt ?? FIRST_TIME);
    else setSentence(NOT_ALLOWED);
  };
  const turnOff = async () => {
    await keep(null);
    await browser.permissions.remove(NOTIFICATIONS).catch(() => false);
  };
  return (
    <div className="stack-s">
      <Toggle
        label="A reminder once a day"
        help="How many people and promises are due, never a name. None where nothing is due."
        on={remindAt !== null}
        onChange={(on) => void (on ? turnOn() : turnOff())}
      />
      {remindAt !== null && (
        <SavedField
          label="Time of the reminder"
          type="time"
          stored={remindAt}
          onWrite={(edit) => writePlanning('remindAt', edit)}
        />
      )}
      <div role="status" className="live">
        {sentence !== null && <Notice>{sentence}</Notice>}
        {remindAt !== null && allowed === false && (
          <Notice actions={<Button onPress={() => void turnOn()}>Ask the browser again</Button>}>
            The browser no longer allows notifications, so this reminder does not come.
          </Notice>
        )}
      </div>
    </div>
  );
}

/** Whether the browser allows notifications, live; null until it has said so. */
function useAllowed(): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    let ended = false;
    const look = () =>
      void browser.permissions.contains(NOTIFICATIONS).then(
        (now) => ended || setAllowed(now),
        () => undefined,
      );
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    look();
    return () => {
      ended = true;
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return allowed;
}
