import { useState } from 'react';
import { Button } from '../../components/ui/Button.tsx';
import { Choice } from '../../components/ui/Choice.tsx';
import { ConfirmDialog } from '../../components/ui/ConfirmDialog.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { settle } from '../../lib/storage/failure.ts';
import { forgetOldTexts } from '../../lib/storage/history.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import type { Settings } from '../../lib/storage/settings.ts';

const OPTIONS = [
  { value: '0', label: 'Never keep it', days: 0 },
  { value: '30', label: '30 days', days: 30 },
  { value: '90', label: '90 days', days: 90 },
  { value: '365', label: 'A year', days: 365 },
  { value: 'good', label: 'For good', days: null },
] as const;

type KeepValue = (typeof OPTIONS)[number]['value'];

export interface KeepSectionProps {
  readonly database: YouwardDatabase;
  readonly keepTextDays: number | null;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** A shorter time deletes texts, so it is chosen first and saved after. */
export function KeepSection({ database, keepTextDays, onChange }: KeepSectionProps) {
  const saved = OPTIONS.find((option) => option.days === keepTextDays)?.value ?? '';
  const [choice, setChoice] = useState<KeepValue | null>(null);
  const chosen = choice ?? saved;
  const [asking, setAsking] = useState(false);
  const [sentence, setSentence] = useState<string | null>(null);
  const option = OPTIONS.find(({ value }) => value === chosen);
  const shorter = option !== undefined && option.days !== null && option.days < (keepTextDays ?? Infinity);
  const save = async () => {
    if (option === undefined) return;
    onChange({ keepTextDays: option.days });
    const forgotten = await settle(database, () => forgetOldTexts(database, Date.now(), option.days));
    setSentence(forgotten.ok ? 'Saved.' : forgotten.sentence);
  };
  return (
    <section className="card stack" aria-labelledby="options-keep">
      <div>
        <h2 id="options-keep">How long text is kept</h2>
        <p className="quiet">
          Of messages you sent while the coach read along. Scores stay for good, text only as long as this. What you do
          not send is never kept.
        </p>
      </div>
      <Choice label="Text of sent messages" options={OPTIONS} value={chosen} onChange={setChoice} stacked />
      <div className="row">
        <Button
          disabled={option === undefined || chosen === saved}
          onPress={() => (shorter ? setAsking(true) : void save())}
        >
          Save
        </Button>
        <span role="status">{sentence !== null && chosen === saved && <Notice>{sentence}</Notice>}</span>
      </div>
      <ConfirmDialog
        open={asking}
        title="Forget older texts now?"
        text={
          option?.days === 0
            ? 'The text of every sent message is deleted. Scores stay. This cannot be taken back.'
            : `The text of messages sent more than ${option?.days ?? 0} days ago is deleted. Scores stay. This cannot be taken back.`
        }
        confirm="Forget them"
        onConfirm={() => void save()}
        onClose={() => setAsking(false)}
      />
    </section>
  );
}
