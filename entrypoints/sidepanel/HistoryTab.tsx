import { HistoryList } from '../../components/insights/HistoryList.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { openPlan, openPractice } from '../../lib/panel/open-page.ts';
import { useHistory } from '../../lib/panel/use-history.ts';
import { useToday } from '../../lib/panel/use-today.ts';
import type { HistoryProps } from './History.tsx';

export function HistoryTab({ database }: HistoryProps) {
  const { day } = useToday();
  const history = useHistory(database, day);
  if (history === undefined) return null;
  if (!history.ok) return <Notice>{history.sentence}</Notice>;
  const { messages, trouble, onOutcome } = history.value;
  return (
    <>
      <div role="status" className="live">
        {trouble !== null && <Notice>{trouble}</Notice>}
      </div>
      <HistoryList messages={messages} onPractise={openPractice} onOutcome={onOutcome} onPlan={() => openPlan()} />
      <p className="quiet history-foot">Everything stays in this browser.</p>
    </>
  );
}
