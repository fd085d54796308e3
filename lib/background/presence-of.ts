import type { Presence, Site } from '../messaging/protocol.ts';
import type { Settings } from '../storage/settings.ts';

/** The same without what tells a score that is to be guessed first. */
export const beforeGuess = ({ badge }: Presence): Presence => ({ marks: false, badge, card: false });

/** What the person wants to see inside a site's pages. On LinkedIn a card is an element of ours as a badge is: one choice. */
export function presenceOf(site: Site, { presence, linkedin }: Settings): Presence {
  if (site === 'linkedin') return { marks: linkedin.marks, badge: linkedin.badge, card: linkedin.badge };
  const { marks, badge } = presence;
  return { marks, badge, card: marks || badge };
}
