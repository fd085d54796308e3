import { boxReport } from '../messaging/box-report.ts';
import { allSights, readSight } from '../storage/open-drafts.ts';

const NOTHING_SEEN = 'Youward: nothing was noted about this box.';

/** What support needs to know about one compose box; nobody's words. */
export async function reportOfBox(tabId: number | null, boxKey: string): Promise<string> {
  const sight = tabId === null ? null : await readSight(tabId, boxKey);
  return sight === null ? NOTHING_SEEN : boxReport(sight.site, sight.check, sight);
}

/** The same for every compose box that is open. */
export async function reportOfAll(): Promise<string> {
  const sights = await allSights();
  const ofHosts = sights.filter(({ site }) => site !== 'practice');
  return ofHosts.map((sight) => boxReport(sight.site, sight.check, sight)).join('\n\n');
}
