import { FilePicker } from '../../components/import/FilePicker.tsx';
import { ImportForm } from '../../components/import/ImportForm.tsx';
import { ImportList } from '../../components/import/ImportList.tsx';
import { Progress } from '../../components/import/Progress.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { saveFile } from '../../lib/panel/save-file.ts';
import { useStored } from '../../lib/panel/use-stored.ts';
import { dayOf } from '../../lib/plan/day.ts';
import { exportPeopleCsv, exportPeopleJson } from '../../lib/storage/export-people.ts';
import { settle } from '../../lib/storage/failure.ts';
import { badRowsCsv } from '../../lib/storage/people-file.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { importsDone } from '../../lib/storage/undo-import.ts';
import { usePeopleImport } from './use-people-import.ts';

const PATIENCE_MS = 60_000;
const CSV = 'text/csv;charset=utf-8';

/** People in and out: a file that is looked at before anything is kept, and all people as a file. */
export default function PeopleSection({ database }: { readonly database: YouwardDatabase }) {
  const { state, said, say, choose, map, bring, undo, leave } = usePeopleImport(database);
  const done = useStored(database, importsDone, []);
  const busy = state.step === 'busy' || state.step === 'writing';
  const exportAs = async (kind: 'csv' | 'json') => {
    const write = () => (kind === 'csv' ? exportPeopleCsv(database) : exportPeopleJson(database, Date.now()));
    const exported = await settle(database, write, PATIENCE_MS);
    const name = `youward-people-${dayOf(new Date())}.${kind}`;
    if (exported.ok) saveFile(name, exported.value, kind === 'csv' ? CSV : undefined);
    say({ sentence: exported.ok ? `Exported as ${name}.` : exported.sentence });
  };
  const undoable = said?.undo;
  return (
    <section className="card stack" aria-labelledby="options-people">
      <div>
        <h2 id="options-people">People in and out</h2>
        <p className="quiet">The file is read in this browser and goes nowhere else.</p>
      </div>
      {state.step === 'writing' ? (
        <Progress done={state.done} total={state.total} onCancel={state.cancel} />
      ) : (
        <FilePicker busy={busy} onFile={(file) => void choose(file)} />
      )}
      {state.step === 'chosen' && (
        <ImportForm
          file={state.chosen.name}
          encoding={state.chosen.file.encoding}
          kind={state.chosen.file.kind}
          table={state.chosen.file.table}
          mapping={state.chosen.mapping}
          read={state.chosen.read}
          counts={state.chosen.counts}
          onMap={(index, column) => void map(state.chosen, index, column)}
          onDownloadBad={() =>
            saveFile('rows-to-mend.csv', badRowsCsv(state.chosen.file.table.headers, state.chosen.read.bad), CSV)
          }
          onImport={() => void bring(state.chosen)}
          onCancel={leave}
        />
      )}
      <div role="status" className="live">
        {said !== null && (
          <Notice
            actions={
              undoable !== undefined && (
                <Button disabled={busy} onPress={() => void undo(undoable)}>
                  Undo
                </Button>
              )
            }
          >
            {said.sentence}
          </Notice>
        )}
      </div>
      {done?.ok && <ImportList imports={done.value} disabled={busy} onUndo={(id) => void undo(id)} />}
      <div className="row">
        <Button disabled={busy} onPress={() => void exportAs('csv')}>
          Export people as CSV
        </Button>
        <Button disabled={busy} onPress={() => void exportAs('json')}>
          Export people as JSON
        </Button>
      </div>
      <p className="quiet">
        The CSV is for spreadsheets and other programs, and comes in again as it was. Ratings, dates and promises are in
        the JSON only.
      </p>
    </section>
  );
}
