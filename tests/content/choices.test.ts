import { describe, expect, it } from 'vitest';
import { trusted } from '../sites/page.ts';
import {
  attend,
  body,
  buttons,
  coach,
  findingsIn,
  marked,
  ok,
  pass,
  press,
  scored,
  standIn,
  type,
  words,
} from './stage.ts';

standIn();

async function withFindings(...wanted: Parameters<typeof findingsIn>[1][]) {
  const stage = await coach('compose-new');
  stage.answer = ({ text }, { sequence }) =>
    ok(
      sequence,
      scored(findingsIn(text, ...wanted.filter((one) => text.includes(typeof one === 'string' ? one : one.text)))),
    );
  await pass(700);
  return stage;
}
const openCard = async (text: string) => {
  press(/More about this draft/);
  press(new RegExp(`^“${text}”$`));
};

describe('a card', () => {
  it('gives the reason, the fix, the cost and the source', async () => {
    await withFindings({ text: 'just wanted to', suggestions: [{ label: 'Ask', text: 'want to' }] });
    await openCard('just wanted to');
    expect(words()).toContain('About “just wanted to”.');
    expect(words()).toContain('just wanted to → want to');
    expect(words()).toContain('Costs 10 points. A source.');
    expect(buttons()).toEqual(expect.arrayContaining(['Apply', 'Hide', 'Never for this word']));
  });

  it('opens when the caret rests on the words, and closes with Escape', async () => {
    await withFindings('follow up');
    const text = [...body().querySelectorAll('div')]
      .flatMap((div) => [...div.childNodes])
      .find((node) => /follow up/.test(node.nodeValue ?? ''))!;
    getSelection()!.collapse(text, text.nodeValue!.indexOf('follow') + 2);
    document.dispatchEvent(new Event('selectionchange'));
    await pass(500);
    expect(words()).toContain('About “follow up”.');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(words()).not.toContain('About “follow up”.');
  });

  it('Apply replaces the words in the page; the host’s undo brings them back', async () => {
    await withFindings({ text: 'just wanted to', suggestions: [{ label: 'Ask', text: 'want to' }] });
    const before = body().innerHTML;
    await openCard('just wanted to');
    press(/^Apply$/);
    expect(body().textContent).toContain('I want to\u00a0follow up');
    expect(document.activeElement).toBe(body());
    await pass(1000);
    expect(marked()).toEqual([]);
    document.execCommand('undo');
    expect(body().innerHTML).toBe(before);
  });

  it('Remove takes one space along', async () => {
    await withFindings('just');
    await openCard('just');
    press(/^Remove$/);
    expect(body().textContent).toContain('I wanted to');
  });

  it('touches nothing when the words have changed, and says so', async () => {
    await withFindings('just');
    await openCard('just');
    const [line] = [...body().querySelectorAll('div')].filter(
      (div) => /just/.test(div.textContent ?? '') && div.children.length < 2,
    );
    line!.textContent = 'I only wanted to follow up.';
    const before = body().innerHTML;
    try {
      press(/^Remove$/);
      expect(words()).toContain('Your text is as it was');
    } catch {
      // The card has closed already, because its mark is gone.
      expect(words()).not.toContain('About “just”');
    }
    expect(body().innerHTML).toBe(before);
  });
});

describe('choices', () => {
  it('Hide takes a finding away at once and is remembered', async () => {
    const stage = await withFindings('just', 'follow up');
    await openCard('just');
    stage.answer = ({ text }, { sequence }) => ok(sequence, scored(findingsIn(text, 'follow up')));
    press(/^Hide$/);
    expect(marked()).toEqual(['follow up']);
    expect(stage.chosen).toEqual([
      { kind: 'hide', draftKey: '#msg-a:r-1000000000000000001', rule: 'rule-just', words: 'just' },
    ]);
    await pass(100);
    expect(stage.asked).toHaveLength(2);
    expect(marked()).toEqual(['follow up']);
    expect(buttons()).toContain('Youward: 62 of 100, 1 finding');
  });

  it('Never for this word is remembered for every draft', async () => {
    const stage = await withFindings('just');
    await openCard('just');
    press(/^Never for this word$/);
    expect(stage.chosen).toMatchObject([{ kind: 'never', rule: 'rule-just', words: 'just' }]);
    expect(marked()).toEqual([]);
  });

  it('This isn’t prospecting, and back', async () => {
    const stage = await withFindings('just');
    press(/More about this draft/);
    press(/This isn’t prospecting/);
    stage.answer = (_draft, { sequence }) =>
      ok(sequence, { ...scored([]), verdict: 'not-prospecting', score: null, band: null });
    await pass(100);
    expect(stage.chosen).toMatchObject([{ kind: 'not-prospecting', on: true }]);
    expect(buttons()).toContain('Youward: not prospecting');
    expect(marked()).toEqual([]);
    press(/More about this draft/);
    press(/Coach this draft again/);
    expect(stage.chosen.at(-1)).toMatchObject({ kind: 'not-prospecting', on: false });
  });

  it('the badge opens the panel', async () => {
    const stage = await withFindings('just');
    press(/^Youward: 62/);
    expect(stage.counts.panel).toBe(1);
  });
});

describe('the panel', () => {
  const edit = (text: string, from: string, to: string) => {
    const start = text.indexOf(from);
    return { start, end: start + from.length, text: to };
  };

  it('applies a rewrite in one step where only lines lie between, and takes it back', async () => {
    const stage = await coach('compose-plain-text-mode');
    await pass(700);
    const { boxKey, draft } = stage.asked[0]!;
    const edits = [
      edit(draft.text, 'Hi Dana', 'Hello Dana'),
      edit(draft.text, 'Just checking in.', 'How is the move going?'),
    ];
    const before = body().innerHTML;
    expect(stage.panel.applyEdits({ boxKey, baseText: draft.text, edits, rewriteKind: 'touch-up' })).toEqual({
      ok: true,
    });
    expect(body().innerText).toContain('Hello Dana,');
    await pass(1000);
    expect(stage.asked.at(-1)?.draft.text).toBe('Hello Dana,\n\nHow is the move going?\nRobin');
    expect(stage.panel.undoApply({ boxKey })).toEqual({ ok: true });
    expect(body().innerHTML).toBe(before);
    expect(stage.panel.undoApply({ boxKey })).toEqual({ ok: false, reason: 'changed' });
  });

  it('leaves bold and links between the changes alone', async () => {
    const stage = await coach('compose-fullscreen', (html) =>
      html.replace('Full screen body', 'We just saw <b>your</b> <a href="https://x.example">post</a>, truly.'),
    );
    await pass(700);
    const { boxKey, draft } = stage.asked[0]!;
    const edits = [edit(draft.text, ' just', ''), edit(draft.text, ', truly', '')];
    expect(stage.panel.applyEdits({ boxKey, baseText: draft.text, edits, rewriteKind: null })).toEqual({ ok: true });
    expect(body().innerHTML).toContain('<b>your</b> <a href="https://x.example">post</a>');
    expect(body().textContent).toBe('We saw your post.');
    expect(stage.panel.undoApply({ boxKey })).toEqual({ ok: true });
    expect(body().textContent).toBe('We just saw your post, truly.');
  });

  it('touches nothing when the box holds another text', async () => {
    const stage = await coach('compose-fullscreen');
    await pass(700);
    const { boxKey, draft } = stage.asked[0]!;
    type('!');
    const request = {
      boxKey,
      baseText: draft.text,
      edits: [edit(draft.text, 'Full', 'Whole')],
      rewriteKind: 'touch-up',
    };
    expect(stage.panel.applyEdits(request)).toEqual({ ok: false, reason: 'changed' });
    expect(stage.panel.applyEdits({ ...request, boxKey: 'other' })).toEqual({ ok: false, reason: 'no-such-box' });
    expect(body().textContent).toBe('Full screen body!');
  });

  it('never takes a quote or a signature along', async () => {
    const stage = await coach('thread-inline-reply-quote-open');
    await pass(700);
    const { boxKey, draft } = stage.asked[0]!;
    const quote = body().querySelector('.gmail_quote')!.outerHTML;
    stage.panel.applyEdits({
      boxKey,
      baseText: draft.text,
      edits: [{ start: 0, end: draft.text.length, text: 'All new.' }],
      rewriteKind: 'turn-round',
    });
    expect(body().querySelector('.gmail_quote')!.outerHTML).toBe(quote);
    expect(body().querySelector('.gmail_signature')).not.toBeNull();
  });

  it('refresh asks anew', async () => {
    const stage = await coach('compose-fullscreen');
    await pass(700);
    expect(stage.panel.refresh({ boxKey: stage.asked[0]!.boxKey })).toEqual({ ok: true });
    expect(stage.asked.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });
});

describe('a second copy of the extension', () => {
  it('stays quiet and says so', async () => {
    const first = await coach('compose-new');
    const second = await attend();
    await pass(2000);
    expect(first.asked).toHaveLength(1);
    expect(second.asked).toEqual([]);
    expect(second.told).toMatchObject([{ state: 'second-copy' }]);
  });

  it('takes over from one that an update orphaned', async () => {
    const first = await coach('compose-new');
    await pass(700);
    first.alive = false;
    const second = await attend();
    await pass(2000);
    expect(second.asked.length).toBeGreaterThan(0);
  });
});

describe('a hostile page', () => {
  it('that rewrites the box while it is read, or swaps its nodes', async () => {
    const stage = await withFindings('just', 'follow up');
    for (let i = 0; i < 10; i++) {
      const copy = body().cloneNode(true);
      body().replaceChildren(...copy.childNodes);
      await pass(100);
    }
    expect(marked()).toEqual([]);
    await pass(1000);
    expect(marked()).toEqual(['just', 'follow up']);
    body().textContent = '';
    await pass(1000);
    expect(marked()).toEqual([]);
    expect(stage.asked.at(-1)?.draft.text).toBe('');
  });

  it('that answers our focus by changing the words', async () => {
    await withFindings({ text: 'just', suggestions: [{ label: 'Ask', text: 'only' }] });
    await openCard('just');
    body().addEventListener('focus', () => {
      body().textContent = 'Something else entirely';
    });
    press(/^Apply$/);
    expect(body().textContent).toBe('Something else entirely');
    expect(words()).toContain('Your text is as it was');
  });

  it('that takes our layer away gets it back beside the box', async () => {
    await withFindings('just');
    for (const element of [...document.body.children].slice(-1)) element.remove();
    await pass(1000);
    expect(buttons()).toContain('Youward: 62 of 100, 1 finding');
    expect(document.body.lastElementChild?.getAttribute('style')).toContain('fixed');
  });

  it('whose scripted keys and clicks send nothing', async () => {
    const stage = await withFindings('just');
    const send = document.querySelector('[jslog^="32601;"]')!;
    send.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    document.querySelector('.nH.Hd')!.remove();
    await pass(1000);
    expect(stage.sent).toEqual([]);
    expect(trusted(new Event('x')).isTrusted).toBe(true);
  });
});
