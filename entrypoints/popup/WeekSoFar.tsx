import { WeekLines } from '../../components/insights/WeekLines.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { openInsights } from '../../lib/panel/open-page.ts';
import { useSettings } from '../../lib/panel/use-settings.ts';
import { useWeekLines } from '../../lib/panel/use-week-lines.ts';
import { weekInfo } from '../../lib/panel/week-info.ts';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings.ts';
import type { DayView } from './use-day.ts';

/** How the week goes, in three lines; the rest stands on a page of its own. */
export function WeekSoFar({ view: { database, day } }: { readonly view: DayView }) {
  const { weekly } = (useSettings() ?? DEFAULT_SETTINGS).planning;
  const lines = useWeekLines(database, day, weekInfo().firstDay, weekly);
  if (!lines?.ok) return null;
  return (
    <section className="card stack-s" aria-labelledby="popup-week">
      <div className="row-apart">
        <h2 id="popup-week">This week</h2>
        <Button look="quiet" onPress={openInsights}>
          All insights
        </Button>
      </div>
      <WeekLines lines={lines.value} narrow />
    </section>
  );
}
