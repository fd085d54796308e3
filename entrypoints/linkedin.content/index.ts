import { defineContentScript } from 'wxt/utils/define-content-script';
import { coachPage } from '../../lib/content/coach-page.ts';
import { linkedinAdapter } from '../../lib/sites/linkedin/adapter.ts';
import { firstInThisPage } from './first-in-page.ts';
import './style.css';

/**
 * Not in the manifest: the background registers it once the person has turned LinkedIn on. It runs in every frame,
 * because LinkedIn shows its messages in one on some pages.
 */
export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  allFrames: true,
  registration: 'runtime',
  main() {
    if (!firstInThisPage()) return;
    coachPage({ adapter: linkedinAdapter, site: 'linkedin', presence: { marks: false, badge: false, card: false } });
  },
});
