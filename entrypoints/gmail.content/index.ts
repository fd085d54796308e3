import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCoaching } from '../../lib/content/start-coaching.ts';
import { createPageClient } from '../../lib/messaging/page-client.ts';
import { servePanel } from '../../lib/messaging/page-server.ts';
import { gmailAdapter } from '../../lib/sites/gmail/adapter.ts';
import './style.css';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  // Otherwise the page would see a message from every extension built with this framework.
  noScriptStartedPostMessage: true,
  main(ctx) {
    startCoaching({
      adapter: gmailAdapter,
      site: 'gmail',
      client: createPageClient(),
      serve: servePanel,
      document,
      signal: ctx.signal,
    });
  },
});
