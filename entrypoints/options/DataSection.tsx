import { useState } from 'react';
import { Button } from '../../components/ui/Button.tsx';
import { ConfirmDialog } from '../../components/ui/ConfirmDialog.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { saveFile } from '../../lib/panel/save-file.ts';
import { dayOf } from '../../lib/plan/day.ts';
import { deleteEverything, exportEverything } from '../../lib/storage/everything.ts';
import { settle } from '../../lib/storage/failure.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';

/** Deleting waits for other pages of ours to let go of the database. */
const PATIENCE_MS = 30_000;

export interface DataSectionProps {
  readonly database: YouwardDatabase;
  readonly onDeleted: () => void;
}

export function DataSection({ database, onDeleted }: DataSectionProps) {
  const [asking, setAsking] = useState(false);
  const [sentence, setSentence] = useState<string | null>(null);
  const exportAll = async () => {
    const exported = await settle(database, () => exportEverything(database), PATIENCE_MS);
    if (exported.ok) saveFile(`youward-${dayOf(new Date())}.json`, exported.value);
    setSentence(exported.ok ? 'Exported as a JSON file.' : exported.sentence);
  };
  const deleteAll = async () => {
    const deleted = await settle(database, () => deleteEverything(database), PATIENCE_MS);
    if (deleted.ok) onDeleted();
    setSentence(deleted.ok ? 'Everything is deleted.' : deleted.sentence);
  };
  return (
    <section className="card stack" aria-labelledby="options-data">
      <div>
        <h2 id="options-data">Your data</h2>
        <p className="quiet">All of it lies in this browser profile, and none of it is sent anywhere.</p>
      </div>
      <ul className="stored">
        <li>
          Sent messages: scores, findings without words, and the text, with whom it went to, for as long as you chose
          above. That a message went to somebody you keep stays as long as you keep them.
        </li>
        <li>Your plan for each day, and the attitude check.</li>
        <li>What you guessed before a score was shown, your weekly reflections and your own ratings.</li>
        <li>People: what you wrote down or brought in about them, with their addresses, until you delete them.</li>
        <li>Your pain menu.</li>
        <li>These settings, with the words you silenced.</li>
        <li>What you hid in a draft, as a fingerprint of the words only.</li>
        <li>Drafts you have not sent are held in memory and are gone when the browser closes.</li>
      </ul>
      <div className="row">
        <Button onPress={() => void exportAll()}>Export everything</Button>
        <Button onPress={() => setAsking(true)}>Delete everything</Button>
      </div>
      <div role="status" className="live">
        {sentence !== null && <Notice>{sentence}</Notice>}
      </div>
      <ConfirmDialog
        open={asking}
        title="Delete everything?"
        text="History, plans, notes, pain menu and settings are deleted from this browser. This cannot be taken back. Export first if you want to keep a copy."
        confirm="Delete everything"
        onConfirm={() => void deleteAll()}
        onClose={() => setAsking(false)}
      />
    </section>
  );
}
