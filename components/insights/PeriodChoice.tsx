import { PERIODS, type Period } from '../../lib/insights/period.ts';
import { Choice } from '../ui/Choice.tsx';

const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  '4-weeks': '4 weeks',
  '12-weeks': '12 weeks',
  year: 'A year',
  all: 'Everything',
};

const OPTIONS = PERIODS.map((value) => ({ value, label: PERIOD_WORDS[value] }));

export interface PeriodChoiceProps {
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}

/** How far back the figures go, this week being the last. */
export function PeriodChoice({ period, onChange }: PeriodChoiceProps) {
  return <Choice label="How far back" options={OPTIONS} value={period} onChange={onChange} />;
}
