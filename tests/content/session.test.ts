import { describe, expect, it } from 'vitest';
import {
  bodies,
  body,
  buttons,
  clearMarks,
  coach,
  findingsIn,
  marked,
  markNames,
  ok,
  pass,
  press,
  scored,
  shadow,
  standIn,
  type,
  words,
} from './stage.ts';

standIn();

const DRAFT = 'Hi Dana,\n\nI just wanted to follow up on my last note. Does Thursday work? 👍\nBest,\nRobin';

describe('when it reads', () => {
  it('asks once after the pause, with everything the background needs', async () => {
    const stage = await coach('compose-new');
    expect(stage.asked).toEqual([]);
    await pass(600);
    expect(stage.asked).toHaveLength(1);
    expect(stage.asked[0]).toMatchObject({
      site: 'gmail',
      draftKey: '#msg-a:r-1000000000000000001',
      sequence: 1,
      check: { level: 'ok' },
      draft: { text: DRAFT, subject: 'Quick question', stage: 'first-touch', seller: { email: 'rep@example.com' } },
    });
    await pass(10_000);
    expect(stage.asked).toHaveLength(1);
  });

  it('not while somebody types, then 600 ms after the last key', async () => {
    const stage = await coach('compose-fullscreen');
    await pass(700);
    for (let i = 0; i < 20; i++) {
      type('x');
      await pass(200);
    }
    expect(stage.asked).toHaveLength(1);
    await pass(399);
    expect(stage.asked).toHaveLength(1);
    await pass(10);
    expect(stage.asked).toHaveLength(2);
    expect(stage.asked[1]?.draft.text).toBe(`Full screen body${'x'.repeat(20)}`);
  });

  it('soon after a sentence ends, even if the next one begins at once', async () => {
    const stage = await coach('compose-fullscreen');
    await pass(700);
    type('. ');
    for (let i = 0; i < 3; i++) {
      await pass(80);
      type('a');
    }
    expect(stage.asked).toHaveLength(2);
  });

  it('a page that never rests is read all the same', async () => {
    const stage = await coach('compose-fullscreen');
    await pass(700);
    for (let i = 0; i < 60; i++) {
      body().append('.');
      await pass(100);
    }
    expect(stage.asked.length).toBeGreaterThan(1);
  });

  it('a changed subject or recipient counts when its field is left', async () => {
    const stage = await coach('compose-new');
    await pass(700);
    const subject = document.querySelector<HTMLInputElement>('[name=subjectbox]')!;
    subject.value = 'Month end at Norwood';
    subject.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await pass(700);
    expect(stage.asked.at(-1)?.draft.subject).toBe('Month end at Norwood');
  });

  it('warms the worker and tells the panel when a box is focused', async () => {
    const stage = await coach('compose-new');
    body().focus();
    await pass(0);
    expect(stage.counts.warm).toBeGreaterThan(0);
    expect(stage.told.at(-1)).toMatchObject({ state: 'focused', boxKey: expect.any(String) });
  });
});

describe('what it draws', () => {
  const answers = (stage: Awaited<ReturnType<typeof coach>>, ...wanted: string[]) => {
    stage.answer = ({ text }, { sequence }) => ok(sequence, scored(findingsIn(text, ...wanted)));
  };

  it('a badge with band, score and count, and marks under the words', async () => {
    const stage = await coach('compose-new');
    answers(stage, 'just wanted', 'follow up');
    await pass(700);
    expect(marked()).toEqual(['just wanted', 'follow up']);
    expect(buttons()).toContain('Youward: 62 of 100, 2 findings');
    expect(words()).toContain('Half and half · 62 (2)');
  });

  it('three kinds of mark, and no name once nothing is marked', async () => {
    const stage = await coach('compose-new');
    stage.answer = ({ text }, { sequence }) =>
      ok(
        sequence,
        scored(findingsIn(text, { text: 'just', dimension: 'calm' }, { text: 'Thursday', dimension: 'trust' }, 'Best')),
      );
    await pass(700);
    expect(markNames().toSorted()).toEqual(['hl-1', 'hl-2', 'hl-3']);
    stage.end.abort();
    expect(markNames()).toEqual([]);
  });

  it('nothing while the sentence is being written; 1.2 s after the last key it shows', async () => {
    const stage = await coach('compose-fullscreen');
    answers(stage, 'leading', 'body');
    await pass(700);
    expect(marked()).toEqual(['body']);
    type('. We are leading');
    await pass(700);
    expect(stage.asked.length).toBeGreaterThan(1);
    expect(marked()).toEqual(['body']);
    await pass(600);
    expect(marked()).toEqual(['leading', 'body']);
  });

  it('drops an answer that comes after a newer question', async () => {
    const stage = await coach('compose-fullscreen');
    const waiting: (() => void)[] = [];
    stage.answer = ({ text }, { sequence }) =>
      new Promise((resolve) => {
        waiting.push(() => resolve(ok(sequence, scored(findingsIn(text, sequence === 1 ? 'Full' : 'screen')))));
      });
    await pass(700);
    type('!');
    await pass(700);
    waiting[1]?.();
    await pass(1300);
    expect(marked()).toEqual(['screen']);
    waiting[0]?.();
    await pass(100);
    expect(marked()).toEqual(['screen']);
  });

  it('a mark goes at once when its words change', async () => {
    const stage = await coach('compose-new');
    answers(stage, 'just wanted', 'follow up');
    await pass(700);
    const text = [...body().querySelectorAll('div')]
      .flatMap((div) => [...div.childNodes])
      .find((node) => /just/.test(node.nodeValue ?? '')) as Text;
    text.data = text.data.replace('just wanted', 'only wanted');
    await pass(0);
    expect(marked()).toEqual(['follow up']);
  });

  it('comes back after the page has cleared the registry', async () => {
    const stage = await coach('compose-fullscreen');
    answers(stage, 'body');
    await pass(700);
    clearMarks();
    type('. ');
    await pass(700);
    expect(marked()).toEqual(['body']);
  });

  it.each([
    [{ marks: false, badge: true, card: true }, [], true],
    [{ marks: true, badge: false, card: true }, ['body'], false],
  ] as const)('only what the person wants to see: %o', async (presence, expected, badge) => {
    const stage = await coach('compose-fullscreen');
    stage.answer = ({ text }, { sequence }) => ok(sequence, scored(findingsIn(text, 'body')), presence);
    await pass(700);
    expect(marked()).toEqual(expected);
    expect(buttons().some((name) => name.startsWith('Youward'))).toBe(badge);
  });

  it.each([
    ['site-off', []],
    ['failed', ['Youward: not judged']],
    ['bad-message', ['Youward: not judged']],
  ] as const)('an answer that is none (%s) marks nothing', async (reason, expected) => {
    const stage = await coach('compose-fullscreen');
    stage.answer = () => ({ ok: false, reason });
    await pass(700);
    expect(marked()).toEqual([]);
    expect(buttons().filter((name) => name.startsWith('Youward'))).toEqual(expected);
  });

  it('leaves the compose box byte for byte as it was', async () => {
    const stage = await coach('compose-new');
    const before = body().innerHTML;
    answers(stage, 'just wanted');
    await pass(3000);
    expect(body().innerHTML).toBe(before);
    expect(body().getAttributeNames()).not.toContain('data-youward');
  });

  it('one host without a name, closed, and gone with the signal', async () => {
    const stage = await coach('compose-new');
    await pass(700);
    const host = shadow()?.host;
    expect(host?.parentNode).toBe(document.body);
    expect(host?.getAttributeNames()).toEqual(['style']);
    expect(document.body.outerHTML).not.toMatch(/youward|chrome-extension/i);
    stage.end.abort();
    expect(host?.isConnected).toBe(false);
  });
});

describe('a partly readable box', () => {
  it('is coached and says what it cannot see', async () => {
    const stage = await coach('compose-new', (html) =>
      html.replace(/<input name="subjectbox"[^>]*>/, '').replace(/<input type="hidden" name="subject"[^>]*>/, ''),
    );
    await pass(2000);
    expect(stage.asked.at(-1)?.check).toEqual({ level: 'partial', missing: ['subject'] });
    expect(shadow()?.querySelector('.f')?.getAttribute('title')).toBe('Not seen in this box: subject');
  });
});

describe('a box that cannot be read', () => {
  it('says so, offers a report without words, and is told to the panel', async () => {
    const stage = await coach('broken-no-anchors');
    await pass(3000);
    expect(stage.asked).toEqual([]);
    expect(stage.told).toMatchObject([{ state: 'unreadable', check: { level: 'unreadable' } }]);
    press(/^Youward: cannot read this compose box/);
    expect(words()).toContain('I cannot read this compose box. Copy your text into the practice page');
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: async (text: string) => {
          copied = text;
        },
      },
    });
    press(/Copy a report/);
    await pass(0);
    expect(buttons()).toContain('Copied');
    expect(copied).toContain('div textbox contenteditable role aria-label');
    expect(copied).not.toMatch(/typed|recognisable|Message Body|example/);
  });

  it('is no prompt of somebody else’s', async () => {
    const stage = await coach('compose-new');
    await pass(3000);
    expect(stage.told.filter(({ state }) => state === 'unreadable')).toEqual([]);
  });

  it('becomes readable when its parts arrive, and unreadable when they go', async () => {
    const stage = await coach('compose-new');
    await pass(700);
    const label = body().getAttribute('g_editable');
    expect(label).toBe('true');
    for (const part of document.querySelectorAll('[name=subjectbox], [name=subject], [name=to], [name=cc], .dC'))
      part.remove();
    await pass(3000);
    expect(stage.told.at(-1)).toMatchObject({ state: 'unreadable' });
    expect(buttons().filter((name) => name.startsWith('Youward'))).toEqual([expect.stringContaining('cannot read')]);
  });
});

describe('two boxes', () => {
  it('with one site id are still two drafts', async () => {
    const stage = await coach('thread-two-inline-replies');
    await pass(700);
    expect(stage.asked.map(({ draftKey, draft }) => [draftKey, draft.text])).toEqual([
      ['#msg-a:r-1000000000000000001', 'Reply A to Dana'],
      ['#msg-a:r-1000000000000000001+2', 'Reply B to Lee'],
    ]);
    expect(new Set(stage.asked.map(({ boxKey }) => boxKey)).size).toBe(2);
    expect(bodies()).toHaveLength(2);
  });
});

describe('the end', () => {
  it('an updated extension leaves quietly', async () => {
    const stage = await coach('compose-new');
    stage.answer = ({ text }, { sequence }) => ok(sequence, scored(findingsIn(text, 'just')));
    await pass(700);
    expect(marked()).toEqual(['just']);
    stage.alive = false;
    await pass(6000);
    expect(marked()).toEqual([]);
    expect(shadow()?.host.isConnected).toBe(false);
    const asked = stage.asked.length;
    type('x');
    await pass(5000);
    expect(stage.asked).toHaveLength(asked);
  });

  it('a closed box is told, and its draft keeps its first score when it opens again', async () => {
    const stage = await coach('compose-new');
    await pass(700);
    const root = document.querySelector('.nH.Hd')!;
    const place = root.parentElement!;
    root.remove();
    await pass(700);
    expect(stage.told.at(-1)).toMatchObject({ state: 'closed' });
    expect(marked()).toEqual([]);
    place.append(root);
    await pass(1000);
    expect(stage.asked).toHaveLength(2);
    expect(stage.asked[1]?.draftKey).toBe(stage.asked[0]?.draftKey);
    expect(stage.asked[1]?.boxKey).not.toBe(stage.asked[0]?.boxKey);
  });
});
