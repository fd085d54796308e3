import { mount } from '../../lib/panel/mount.tsx';
import { openDatabase } from '../../lib/storage/database.ts';
import { sumOldDays } from '../../lib/storage/day-totals.ts';
import { settle } from '../../lib/storage/failure.ts';
import { Insights } from './Insights.tsx';

const database = openDatabase();
mount(<Insights database={database} />);
// The worker does this after an update; where it was stopped, whoever looks at the sums goes on.
void settle(database, () => sumOldDays(database));
