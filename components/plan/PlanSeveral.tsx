import { type ReactNode, useState } from 'react';
import type { Candidate } from '../../lib/plan/candidates.ts';
import { knownNeed } from '../../lib/plan/known-need.ts';
import type { KnownPerson } from '../../lib/plan/order.ts';
import type { PlanFields } from '../../lib/plan/types.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { dayInText, peopleWords } from './day-words.ts';
import { ObjectiveFields } from './ObjectiveFields.tsx';
import { SeveralPreview } from './SeveralPreview.tsx';
import { WhyFields } from './WhyFields.tsx';
import { HOW_OPTIONS } from './words.ts';
import './plan-several.css';

export interface PlanSeveralProps {
  /** The seller's own people, to be ticked. */
  readonly pick: ReactNode;
  /** A text or a file. */
  readonly list: ReactNode;
  readonly picked: number;
  readonly listed: number;
  readonly rows: readonly (Candidate & { readonly key: string; readonly known: KnownPerson | undefined })[];
  readonly planned: readonly Candidate[];
  readonly twice: number;
  /** False while it is looked up who is planned already. */
  readonly ready: boolean;
  readonly common: PlanFields;
  readonly today: string;
  readonly start: string;
  readonly days: readonly { readonly day: string; readonly label: string }[];
  readonly trouble: string | null;
  readonly onChange: (patch: Partial<PlanFields>) => void;
  readonly onLeaveOut: (key: string) => void;
  readonly onPlan: (day: string) => void;
  readonly onCancel: () => void;
}

type Source = 'people' | 'list';

/** Several people at once: where they come from, what they have in common, and who they are in the end (3.10, 3.11). */
export function PlanSeveral(props: PlanSeveralProps) {
  const { pick, list, picked, listed, rows, planned, twice, ready, common, today, start, days, trouble } = props;
  const { onChange, onLeaveOut, onPlan, onCancel } = props;
  const [source, setSource] = useState<Source>(picked > 0 || listed === 0 ? 'people' : 'list');
  const [day, setDay] = useState(days.some((one) => one.day === start) ? start : today);
  const needs = rows.map(({ known }) => knownNeed(known));
  const all = {
    need: rows.length > 0 && needs.every(({ need }) => need),
    talked: rows.length > 0 && needs.every(({ talked }) => talked),
  };
  const tab = (value: Source, label: string, count: number, content: ReactNode) => ({
    value,
    label: (
      <>
        <span>{label}</span>
        <span className="quiet">{count === 0 ? 'nobody yet' : peopleWords(count)}</span>
      </>
    ),
    content,
  });
  return (
    <div className="stack several-plan">
      <Tabs
        label="Where they come from"
        look="choice"
        value={source}
        onChange={setSource}
        tabs={[tab('people', 'From your people', picked, pick), tab('list', 'From a text or a file', listed, list)]}
      />
      <SeveralPreview rows={rows} how={common.how} planned={planned} twice={twice} onLeaveOut={onLeaveOut} />
      <section className="stack" aria-label="What they have in common">
        <div>
          <h3>What they have in common</h3>
          <p className="quiet">Only what is true of each. The first line is written for one person at a time.</p>
        </div>
        <WhyFields fields={common} onChange={onChange} />
        <ObjectiveFields fields={common} known={all} onChange={onChange} />
        <Choice label="How" options={HOW_OPTIONS} value={common.how} onChange={(how) => onChange({ how })} />
        <SelectField
          label="Day"
          none="Choose a day"
          groups={[{ label: '', options: days.map((one) => ({ value: one.day, label: one.label })) }]}
          value={day}
          onChange={(next) => setDay(next || today)}
        />
      </section>
      <div role="status" className="live">
        {trouble !== null && <Notice>{trouble}</Notice>}
      </div>
      <div className="row several-end">
        <Button look="primary" disabled={rows.length === 0 || !ready} onPress={() => onPlan(day)}>
          {rows.length === 0 ? 'Plan them' : `Plan ${peopleWords(rows.length)} for ${dayInText(day, today)}`}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
