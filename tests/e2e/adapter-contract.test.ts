import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Beside, openSavedPages, type SavedPages } from '../support/adapters.ts';
import { edit, LINES, middleWord, proveEditing, refuses, WORD } from '../support/editing.ts';
import { bodyShapes, FOLDED, SHAPES, type Site, savedDocuments } from '../support/saved-documents.ts';

/*
 * What the adapters promise of every saved page, where only a real browser can tell: layout, selection, highlights, undo.
 * `tests/sites/contract.test.ts` asks the rest of the same pages.
 */

let opened: SavedPages;
beforeAll(async () => {
  opened = await openSavedPages();
});
afterAll(() => opened?.close());
const pages = () => opened;

/** One document for the tests of a group, shown again only after one that left it changed. */
function stageOf(show: () => Promise<Beside>): () => Beside {
  let beside: Beside | null = null;
  let heard = 0;
  beforeEach(async () => {
    heard = opened.complaints.length;
    beside ??= await show();
  });
  afterEach(async () => {
    const difference = await beside?.ask('difference');
    if (difference !== null) beside = null;
    expect(difference, 'the page is what it was').toBeNull();
    expect(opened.complaints.slice(heard), 'errors and warnings in consoles').toEqual([]);
  });
  return () => beside!;
}

/** Input events as the page itself sees them. */
async function inputsDuring({ frame }: Beside, act: () => Promise<void>): Promise<readonly string[]> {
  await frame.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const note = (event: Event) => {
      if (event instanceof InputEvent) seen.push(`${event.isTrusted ? '' : 'untrusted '}${event.inputType}`);
    };
    document.addEventListener('input', note, { capture: true });
  });
  await act();
  return frame.evaluate(() => (window as unknown as { readonly seen: string[] }).seen);
}

describe.each(savedDocuments)('$name', ({ page, name, address, site, document, boxes, unreadable }) => {
  const beside = stageOf(async () => {
    const shown = (await opened.show(page, address))[document]!;
    await shown.ask('watch', site);
    return shown;
  });
  const folded = FOLDED[name];

  test('gives every box once, with all it holds, and owns up to what it cannot read', async () => {
    expect(await beside().ask('read')).toEqual({
      boxes: boxes.map((box) => ({ missing: [], ...box })),
      texts: boxes.map(({ text }) => text),
      readsAll: boxes.map(() => true),
      shown: boxes.map((_, nth) => nth !== folded),
      closed: 0,
      unreadable,
    });
  });

  for (const [nth, { text, limit }] of boxes.entries()) {
    if (text === '') continue;
    const subject = { name, nth, text, pages, beside };
    const word = middleWord(text);

    if (nth === folded) {
      test(`${nth}: changes nothing that is not to be seen`, () => refuses(subject, word, WORD));
      continue;
    }
    proveEditing(subject);

    if (limit !== null) {
      test(`${nth}: takes what fits its limit, and nothing that would be cut`, async () => {
        const room = limit - text.length + (word.end - word.start);
        await refuses(subject, word, 'x'.repeat(room + 1));
        const undo = await edit(subject, word, 'x'.repeat(room));
        await undo();
      });
    }

    // This is what keeps LinkedIn's Send enabled.
    if (site !== 'linkedin') continue;
    test(`${nth}: is written in as by keys`, async () => {
      const seen = await inputsDuring(beside(), async () => {
        const undo = await edit(subject, word, LINES);
        await undo();
      });
      const [undone, ...typed] = [...seen].reverse();
      expect(undone).toBe('historyUndo');
      const inField = limit !== null || address.includes('/sales/');
      if (inField) expect(new Set(typed)).toEqual(new Set(['insertText']));
      else expect(typed).toEqual(['insertText', 'insertParagraph', 'insertParagraph', 'insertText']);
    });
  }
});

describe.each<Site>(['gmail', 'linkedin'])('shapes of a body, edited as on %s', (site) => {
  const beside = stageOf(async () => {
    const [shown] = await opened.show(SHAPES, savedDocuments[0]!.address);
    await shown!.ask('take', 'section [g_editable]', site);
    return shown!;
  });

  test('read exactly', async () => {
    const { texts, readsAll } = await beside().ask('read');
    expect(texts).toEqual(bodyShapes.map(({ text }) => text));
    expect(readsAll).toEqual(bodyShapes.map(() => true));
  });

  const isList = ({ shape }: { readonly shape: string }) => site === 'linkedin' && shape === 'list';
  const subjects = bodyShapes
    .filter(({ text }) => text !== '')
    .map((shape) => ({ ...shape, name: shape.shape, pages, beside }));

  describe.each(subjects.filter((subject) => !isList(subject)))('$shape', proveEditing);

  // LinkedIn's editor has no lists; made as by Enter, an empty line ends one.
  test.each(subjects.filter(isList))(
    'what turns out otherwise than meant is undone at once: lines in a $shape',
    (subject) => refuses(subject, middleWord(subject.text), LINES),
  );
});
