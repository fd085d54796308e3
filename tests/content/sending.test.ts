import { describe, expect, it } from 'vitest';
import type { AnalyseReply } from '../../lib/messaging/protocol.ts';
import { trusted } from '../sites/page.ts';
import { body, coach, findingsIn, ok, pass, type Stage, scored, standIn, type } from './stage.ts';

standIn();

const SEND = '[jslog^="32601;"]';
const click = (selector = SEND, nth = 0) =>
  document.querySelectorAll(selector)[nth]!.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
const key = (target: Element, init: KeyboardEventInit) =>
  target.dispatchEvent(trusted(new KeyboardEvent('keydown', { bubbles: true, ...init })));
const close = () => document.querySelector('.nH.Hd, .M9')!.remove();
const dialog = () => {
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alertdialog');
  document.body.append(alert);
  return alert;
};

async function written(page = 'compose-fullscreen'): Promise<Stage> {
  const stage = await coach(page);
  stage.answer = ({ text }, { sequence }) => ok(sequence, scored(findingsIn(text), 40 + sequence));
  await pass(700);
  return stage;
}

describe('sent', () => {
  it.each([
    ['click', () => click()],
    ['keyboard', () => key(body(), { key: 'Enter', ctrlKey: true })],
    ['keyboard', () => key(body(), { key: 'Enter', metaKey: true })],
    ['keyboard', () => key(document.querySelector(SEND)!, { key: ' ' })],
  ] as const)('by %s: one report when the box closes', async (how, send) => {
    const stage = await written();
    send();
    await pass(100);
    expect(stage.sent).toEqual([]);
    close();
    await pass(5000);
    expect(stage.sent).toHaveLength(1);
    expect(stage.sent[0]).toMatchObject({
      how,
      draftKey: '#msg-a:r-1000000000000000001',
      draft: { text: 'Full screen body', to: [{ email: 'dana@prospect.example' }] },
      firstScore: 41,
      composeMs: 0,
      rewriteTaken: null,
    });
  });

  it('by the menu that schedules, which hangs outside the box', async () => {
    const stage = await written();
    const item = document.createElement('div');
    item.setAttribute('selector', 'scheduledSend');
    document.body.append(item);
    document.querySelector(SEND)!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    item.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    item.dispatchEvent(trusted(new MouseEvent('mousedown', { bubbles: true })));
    await pass(60_000);
    close();
    await pass(1000);
    expect(stage.sent.map(({ how }) => how)).toEqual(['scheduled']);
  });

  it('with the time spent writing, long pauses left out, and the score of the first pause', async () => {
    const stage = await written();
    for (let i = 0; i < 5; i++) {
      type('a');
      await pass(1000);
    }
    await pass(120_000);
    type('b');
    await pass(2000);
    click();
    close();
    await pass(1000);
    expect(stage.sent[0]).toMatchObject({ firstScore: 41, composeMs: 6000, draft: { text: 'Full screen bodyaaaaab' } });
  });

  it('with the rewrite that was taken, unless it was taken back', async () => {
    const stage = await written();
    const { boxKey, draft } = stage.asked[0]!;
    const request = {
      boxKey,
      baseText: draft.text,
      edits: [{ start: 0, end: 4, text: 'Whole' }],
      rewriteKind: 'touch-up',
    };
    stage.panel.applyEdits(request);
    stage.panel.undoApply({ boxKey });
    stage.panel.applyEdits(request);
    await pass(1000);
    click();
    close();
    await pass(1000);
    expect(stage.sent[0]).toMatchObject({
      rewriteTaken: { kind: 'touch-up', before: 41, after: 42 },
      draft: { text: 'Whole screen body' },
    });
  });

  it('with the score right after the rewrite, whatever was changed later', async () => {
    const stage = await written();
    const [{ boxKey, draft }] = stage.asked as [(typeof stage.asked)[0]];
    stage.panel.applyEdits({ boxKey, baseText: draft.text, edits: [], rewriteKind: 'turn-round' });
    type('a');
    await pass(2000);
    type('b');
    await pass(2000);
    const edits = [{ start: 0, end: 4, text: 'Whole' }];
    stage.panel.applyEdits({ boxKey, baseText: 'Full screen bodyab', edits, rewriteKind: null });
    await pass(2000);
    click();
    close();
    await pass(1000);
    expect(stage.asked).toHaveLength(4);
    expect(stage.sent[0]).toMatchObject({ rewriteTaken: { kind: 'turn-round', before: 41, after: 42 } });
  });

  it('with no score after a rewrite that came from a question before it', async () => {
    const stage = await written();
    let late: (reply: AnalyseReply) => void = () => {};
    stage.answer = () =>
      new Promise((resolve) => {
        late = resolve;
      });
    type('a');
    await pass(2000);
    const { boxKey, draft } = stage.asked[1]!;
    const edits = [{ start: 0, end: 4, text: 'Whole' }];
    stage.panel.applyEdits({ boxKey, baseText: draft.text, edits, rewriteKind: 'turn-round' });
    late(ok(2, scored([], 12)));
    await pass(50);
    click();
    close();
    await pass(1000);
    expect(stage.sent[0]).toMatchObject({ rewriteTaken: { kind: 'turn-round', before: 41, after: null } });
  });

  it('with the rewrite before the one that was taken back', async () => {
    const stage = await written();
    const { boxKey, draft } = stage.asked[0]!;
    const take = (baseText: string, from: string, to: string, rewriteKind: string) =>
      stage.panel.applyEdits({ boxKey, baseText, edits: [{ start: 0, end: from.length, text: to }], rewriteKind });
    take(draft.text, 'Full', 'Whole', 'touch-up');
    await pass(1000);
    take('Whole screen body', 'Whole', 'Entire', 'turn-round');
    await pass(1000);
    stage.panel.undoApply({ boxKey });
    await pass(1000);
    click();
    close();
    await pass(1000);
    expect(stage.sent[0]).toMatchObject({
      rewriteTaken: { kind: 'touch-up', before: 41, after: 42 },
      draft: { text: 'Whole screen body' },
    });
  });

  it('once, however often Send was pressed', async () => {
    const stage = await written();
    click();
    click();
    key(body(), { key: 'Enter', ctrlKey: true });
    close();
    await pass(1000);
    expect(stage.sent).toHaveLength(1);
  });

  it('of two boxes only the one that was', async () => {
    const stage = await written('thread-two-inline-replies');
    click(SEND, 1);
    document.querySelectorAll('.M9')[1]!.remove();
    await pass(1000);
    expect(stage.sent.map(({ draft }) => draft.text)).toEqual(['Reply B to Lee']);
  });

  it('after a question was answered', async () => {
    const stage = await written();
    click();
    const alert = dialog();
    await pass(30_000);
    alert.remove();
    await pass(300);
    close();
    await pass(1000);
    expect(stage.sent).toHaveLength(1);
  });
});

describe('not sent', () => {
  it('closed without Send', async () => {
    const stage = await written();
    close();
    await pass(1000);
    expect(stage.sent).toEqual([]);
  });

  it('refused for want of a recipient, and closed later', async () => {
    const stage = await written('thread-inline-forward');
    click();
    const alert = dialog();
    await pass(1000);
    alert.remove();
    close();
    await pass(1000);
    expect(stage.sent).toEqual([]);
  });

  it('a box that stays open, or is written in again', async () => {
    const stage = await written();
    click();
    await pass(13_000);
    close();
    await pass(1000);
    expect(stage.sent).toEqual([]);

    const other = await written();
    click();
    await pass(1000);
    type('a');
    await pass(1000);
    close();
    await pass(1000);
    expect(other.sent).toEqual([]);
  });

  it('Ctrl+Enter in the middle of an input method, or with other keys', async () => {
    const stage = await written();
    key(body(), { key: 'Enter', ctrlKey: true, shiftKey: true });
    key(body(), { key: 'Enter' });
    key(body(), { key: 'Enter', ctrlKey: true, isComposing: true });
    close();
    await pass(1000);
    expect(stage.sent).toEqual([]);
  });
});

it('Send is only listened to', async () => {
  await written();
  const event = trusted(new MouseEvent('click', { bubbles: true, cancelable: true }));
  let heard = false;
  document.addEventListener(
    'click',
    () => {
      heard = true;
    },
    { once: true },
  );
  document.querySelector(SEND)!.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(heard).toBe(true);
});
