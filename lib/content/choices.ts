import type { Person } from '../engine/types.ts';
import type { ChoiceReport, Site } from '../messaging/protocol.ts';
import { SITE_NAMES } from '../messaging/sites.ts';

/** One thing a person may decide about the coach from a draft's menu. */
export interface MenuChoice {
  readonly words: string;
  readonly choice: ChoiceReport;
}

/** What the menu offers: about this draft, about the people it is for, about the whole site. */
export function menuChoices(
  { site, draftKey, people }: { readonly site: Site; readonly draftKey: string; readonly people: readonly Person[] },
  quiet: { readonly draft: boolean; readonly person: boolean },
): MenuChoice[] {
  const choices: MenuChoice[] = [];
  const [first, ...others] = people;
  const who = others.length > 0 ? 'these people' : (first?.name ?? first?.email);
  if (!quiet.person) {
    const words = quiet.draft ? 'Coach this draft again' : 'This isn’t prospecting';
    choices.push({ words, choice: { kind: 'not-prospecting', draftKey, on: !quiet.draft } });
  }
  if (who) {
    const words = quiet.person ? `Coach messages to ${who} again` : `Never for ${who}`;
    choices.push({ words, choice: { kind: 'person', people, coached: quiet.person } });
  }
  if (site !== 'practice') {
    choices.push({ words: `Not on ${SITE_NAMES[site]}`, choice: { kind: 'site', site, coached: false } });
  }
  return choices;
}
