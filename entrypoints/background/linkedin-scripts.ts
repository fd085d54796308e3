import { browser } from 'wxt/browser';
import type { LinkedinScriptPorts } from '../../lib/background/linkedin-script.ts';
import { LINKEDIN_PAGES } from '../../lib/messaging/sites.ts';
import { readSettings } from '../../lib/storage/settings.ts';

const LINKEDIN_SCRIPT = 'linkedin';

export const linkedinAllowed = () => browser.permissions.contains({ origins: [LINKEDIN_PAGES] });

export function linkedinScripts(): LinkedinScriptPorts {
  const { scripting, tabs } = browser;
  const js = '/content-scripts/linkedin.js';
  const css = '/content-scripts/linkedin.css';
  return {
    async wanted() {
      const { linkedin } = await readSettings();
      return linkedin.on && (await linkedinAllowed());
    },
    registered: async () => (await scripting.getRegisteredContentScripts({ ids: [LINKEDIN_SCRIPT] })).length > 0,
    register: () =>
      scripting.registerContentScripts([
        { id: LINKEDIN_SCRIPT, matches: [LINKEDIN_PAGES], allFrames: true, js: [js], css: [css] },
      ]),
    unregister: () => scripting.unregisterContentScripts({ ids: [LINKEDIN_SCRIPT] }),
    async startInOpenTabs() {
      const open = await tabs.query({ url: LINKEDIN_PAGES });
      const start = async (tabId: number) => {
        const target = { tabId, allFrames: true };
        await scripting.insertCSS({ target, files: [css] });
        await scripting.executeScript({ target, files: [js] });
      };
      // A tab that is asleep or showing an error page takes no script; it gets one when it loads.
      await Promise.allSettled(open.flatMap(({ id }) => (id === undefined ? [] : [start(id)])));
    },
    alone: (work) => navigator.locks.request('youward:linkedin-script', work),
  };
}
