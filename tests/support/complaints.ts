import type { Browser, CDPSession, Target } from 'puppeteer-core';

interface Watch {
  /** Errors and warnings of pages, workers, side panel and popup, each with where it came from. */
  readonly complaints: string[];
}

/**
 * Notes what the consoles of the browser would show in red or yellow. Pages are attached to; of service workers the
 * browser itself reports the errors: a debugger attached to a restarting worker would hold it (Chromium 156).
 */
export async function watchConsoles(browser: Browser): Promise<Watch> {
  const complaints: string[] = [];
  const attached = new WeakSet<Target>();
  const attach = async (target: Target): Promise<void> => {
    if (attached.has(target) || target.type() !== 'page') return;
    attached.add(target);
    // A target may be gone before it can be asked; then it has nothing to say.
    const session = await target.createCDPSession().catch(() => null);
    if (session) await listen(session, () => target.url(), complaints).catch(() => undefined);
  };
  browser.on('targetcreated', (target) => void attach(target));
  for (const target of browser.targets()) void attach(target);

  const first = (await browser.pages())[0] ?? (await browser.newPage());
  const workers = await first.createCDPSession();
  workers.on('ServiceWorker.workerErrorReported', ({ errorMessage: { errorMessage, sourceURL } }) => {
    complaints.push(`worker: ${errorMessage} (${sourceURL})`);
  });
  await workers.send('ServiceWorker.enable');
  return { complaints };
}

async function listen(session: CDPSession, where: () => string, complaints: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { text, exception, url } = exceptionDetails;
    complaints.push(`exception at ${where()}: ${exception?.description ?? text} (${url ?? ''})`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (!['error', 'warning', 'assert'].includes(type)) return;
    complaints.push(`console.${type} at ${where()}: ${args.map((arg) => arg.value ?? arg.description).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') complaints.push(`${entry.source} at ${where()}: ${entry.text} ${entry.url ?? ''}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
}
