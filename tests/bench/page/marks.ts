import { PAUSE } from '../../../lib/content/rhythm.ts';
import { badgeOf, type Gmail, openGmail } from '../../support/gmail.ts';
import { killWorker, type Session } from '../../support/session.ts';
import { draftOf, paste } from './drafts.ts';

export interface MarksWishes {
  readonly words: number;
  readonly rounds: number;
  readonly worker: 'warm' | 'cold';
}

/** Milliseconds from the end of the pause, which is a constant of ours, until marks are painted on the new words. */
export async function marksDelays(session: Session, wishes: MarksWishes): Promise<readonly number[]> {
  const gmail = await openGmail(session, 'compose-new.html');
  await paste(gmail, draftOf(wishes.words));
  await badgeOf(gmail, /of 100/);
  await gmail.page.evaluate(() => {
    document.addEventListener('input', () => Object.assign(window, { changedAt: performance.now() }), true);
  });
  const delays: number[] = [];
  for (let round = 1; round <= wishes.rounds; round++) {
    // Other words each time, so that old marks cannot pass for new ones and nothing is remembered.
    await paste(gmail, draftOf(wishes.words, round * 1_000));
    const painted = marksPainted(gmail);
    if (wishes.worker === 'cold') await killWorker(session);
    delays.push((await painted) - PAUSE);
  }
  await gmail.page.close();
  return delays;
}

/** From the last change of the draft. The marks are seen before a frame is drawn, and counted when that is done. */
function marksPainted({ page }: Gmail): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const began = (window as unknown as { changedAt: number }).changedAt;
        const look = (): void => {
          const marked = [...CSS.highlights.values()].some((highlight) =>
            [...highlight].some((range) => !(range as Range).collapsed && range.startContainer.isConnected),
          );
          if (performance.now() - began > 20_000) resolve(Number.POSITIVE_INFINITY);
          else if (marked) setTimeout(() => resolve(performance.now() - began));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}
