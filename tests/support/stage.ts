import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { closeSurfaces, openSession, type Session, type SessionWishes } from './session.ts';

/**
 * One browser for a test file. Fails any test after which a console of the browser shows an error or a warning, save what
 * the pages under test are known to throw themselves.
 */
export function stage(wishes: SessionWishes = {}, thrownByPages?: RegExp): () => Session {
  let session: Session | undefined;
  let heard = 0;
  beforeAll(async () => {
    session = await openSession(wishes);
  });
  afterEach(async () => {
    if (!session) return;
    const complaints = session.complaints.slice(heard).filter((words) => !thrownByPages?.test(words));
    heard = session.complaints.length;
    // A clean slate for the next test: every tab but one is closed, side panel and popup too.
    const [first, ...others] = await session.browser.pages();
    await Promise.all(others.map((page) => page.close().catch(() => undefined)));
    await closeSurfaces(session);
    if (first?.url() !== 'about:blank') await first?.goto('about:blank');
    expect(complaints, 'errors and warnings in consoles').toEqual([]);
  });
  afterAll(() => session?.close());
  return () => {
    if (!session) throw new Error('The browser did not start.');
    return session;
  };
}
