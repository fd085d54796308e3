import type { Page } from 'puppeteer-core';
import { type Gmail, openGmail } from '../../support/gmail.ts';
import type { Session } from '../../support/session.ts';
import { until } from '../../support/until.ts';
import { caretAtEnd, draftOf, paste } from './drafts.ts';

/** Boxes that are open beside the first. */
const MORE = 10;

/**
 * Bytes of the renderer's heap that one more box with a draft of 160 words takes. `Runtime.getHeapUsage` counts V8's
 * isolate, which all worlds of a page share, so the content script's objects are in it; with the DOM's own heap, since
 * ranges, listeners and the badge live there.
 */
export async function bytesPerBox(session: Session): Promise<number> {
  const one = await openGmail(session, 'compose-new.html');
  const few = await heapWithDrafts(session, one, 1);
  await one.page.close();
  const more = await openGmail(session, 'compose-new.html');
  const many = await heapWithDrafts(session, more, 1 + MORE);
  await more.page.close();
  return (many - few) / MORE;
}

async function heapWithDrafts(session: Session, gmail: Gmail, boxes: number): Promise<number> {
  await gmail.page.evaluate((count) => {
    const first = document.querySelector<HTMLElement>('[role=dialog].Hd');
    for (let copy = 1; copy < count; copy++) {
      const next = first?.cloneNode(true) as HTMLElement;
      const draft = next.querySelector<HTMLInputElement>('[name=draft]');
      if (draft) draft.value = `#msg-a:r-${copy}`;
      first?.after(next);
    }
  }, boxes);
  for (let box = 0; box < boxes; box++) await paste(gmail, draftOf(160, box), box);
  await caretAtEnd(gmail);
  if (session.extensionId !== '')
    await until('marks in every box', () => boxesMarked(gmail, boxes), { within: 60_000 });
  return heapOf(gmail.page);
}

function boxesMarked({ page }: Gmail, count: number): Promise<boolean> {
  return page.evaluate((boxes) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const bodies = [...document.querySelectorAll('[g_editable=true][contenteditable=true]')];
    return bodies.filter((body) => ranges.some((range) => body.contains(range.startContainer))).length === boxes;
  }, count);
}

async function heapOf(page: Page): Promise<number> {
  const tool = await page.createCDPSession();
  // Twice: what the first collection frees may hold other things.
  for (let turn = 0; turn < 2; turn++) await tool.send('HeapProfiler.collectGarbage');
  const usage = await tool.send('Runtime.getHeapUsage');
  await tool.detach();
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}
