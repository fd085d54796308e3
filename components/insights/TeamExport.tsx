import { useState } from 'react';
import type { TeamReport } from '../../lib/insights/team.ts';
import { Button } from '../ui/Button.tsx';
import { NumbersTable } from './NumbersTable.tsx';
import { Section } from './Section.tsx';
import { teamJson, teamRows } from './team-file.ts';

export interface TeamExportProps {
  readonly report: TeamReport;
  readonly onSave: (name: string, text: string) => void;
  readonly onSaveRows: (name: string, rows: readonly (readonly string[])[]) => void;
}

const FILE = 'youward-team';

/** Aggregates for others: shown whole, then saved by the person, and by nobody else. */
export function TeamExport({ report, onSave, onSaveRows }: TeamExportProps) {
  const [shown, setShown] = useState(false);
  const [head = [], ...rows] = teamRows(report);
  const empty = rows.length === 0;
  return (
    <Section title="For your team">
      <p>
        A file of sums, to show to others if you want to. It holds no names, no texts and no single day, and leaves out
        every group of fewer than {report.fewest}. Nothing sends it: it is saved on your disk, and only you can pass it
        on.
      </p>
      {empty ? (
        <p className="quiet">No group in this time has {report.fewest} interactions yet.</p>
      ) : (
        <>
          <div className="row insight-act">
            <Button expanded={shown} onPress={() => setShown(!shown)}>
              {shown ? 'Hide the file' : 'Show all of it first'}
            </Button>
          </div>
          {shown && (
            <div className="stack-s">
              <NumbersTable caption="Everything in the file" numbers={{ head, rows }} />
              <div className="row insight-act">
                <Button onPress={() => onSaveRows(FILE, teamRows(report))}>Save as CSV</Button>
                <Button onPress={() => onSave(`${FILE}.json`, teamJson(report))}>Save as JSON</Button>
              </div>
            </div>
          )}
        </>
      )}
    </Section>
  );
}
