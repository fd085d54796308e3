import type { Site } from '../messaging/protocol.ts';
import type { Settings } from '../storage/settings.ts';

/** The practice page is opened on purpose each time; it has no switch. */
export function isSiteOn(site: Site, { gmail, linkedin }: Settings): boolean {
  return { practice: true, gmail, linkedin: linkedin.on }[site];
}
