import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCoaching } from '../../lib/content/start-coaching.ts';
import { createPageClient } from '../../lib/messaging/page-client.ts';
import { servePanel } from '../../lib/messaging/page-server.ts';
import { gmailAdapter } from '../../lib/sites/gmail/adapter.ts';
import './style.css';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  main({ signal }) {
    startCoaching({
      adapter: gmailAdapter,
      site: 'gmail',
      client: createPageClient(),
      serve: servePanel,
      document,
      signal,
    });
  },
});
