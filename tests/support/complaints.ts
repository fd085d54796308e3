import type { Browser, CDPSession, Target } from 'puppeteer-core';

interface Watch {
  /** Errors and warnings of pages, workers, side panel and popup, each with where it came from. */
  readonly complaints: string[];
}

/** Attaches to everything the browser opens and notes what its consoles would show in red or yellow. */
export function watchConsoles(browser: Browser): Watch {
  const complaints: string[] = [];
  const attached = new WeakSet<Target>();
  const attach = async (target: Target): Promise<void> => {
    if (attached.has(target) || !['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return;
    attached.add(target);
    // A target may be gone before it can be asked; then it has nothing to say.
    const session = await target.createCDPSession().catch(() => null);
    if (session) await listen(session, () => target.url(), complaints).catch(() => undefined);
  };
  browser.on('targetcreated', (target) => void attach(target));
  for (const target of browser.targets()) void attach(target);
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
