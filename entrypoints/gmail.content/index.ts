import { defineContentScript } from 'wxt/utils/define-content-script';
import { coachPage } from '../../lib/content/coach-page.ts';
import { gmailAdapter } from '../../lib/sites/gmail/adapter.ts';
import './style.css';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  main: () => coachPage({ adapter: gmailAdapter, site: 'gmail', presence: { marks: true, badge: true, card: true } }),
});
