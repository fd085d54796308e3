import { type Accessible, allAccessible, type Rect, rectOf, type Wanted } from './accessible.ts';
import { BADGE_NAME } from './gmail.ts';
import { lookInto, type OpenPlace } from './places.ts';

/** Of an expression over the page: what a person sees of the box, its words and its controls. */
const SURVEY = (box: string, root: string) => `
  const trees = [document];
  for (const tree of trees) for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
  const all = (selector) => trees.flatMap((tree) => [...tree.querySelectorAll(selector)]);
  const plain = ({ left, top, right, bottom }) => ({ left, top, right, bottom });
  const body = all(${JSON.stringify(box)})[0];
  const roots = all(${JSON.stringify(root)}).filter((one) => one.contains(body)).map((one) => plain(one.getBoundingClientRect()));
  const home = all(${JSON.stringify(root)}).find((one) => one.contains(body));
  const send = home.querySelector('[role=button][jslog^="32601;"], button[type=submit]') ?? [...home.querySelectorAll('button')].at(-1);
  const controls = [...home.querySelectorAll('button, [role=button], input, textarea')].filter((one) => one !== body && one.checkVisibility());
  const meets = (a, b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
  const own = all('[style*="2147483646"]');
  const wordsUnder = (rect) => {
    for (const one of own) one.style.setProperty('visibility', 'hidden', 'important');
    const at = (x, y) => { const place = document.caretPositionFromPoint(x, y, { shadowRoots: trees.slice(1) }); return place && body.contains(place.offsetNode) ? [place.offsetNode, place.offset] : null; };
    let found = '';
    for (let y = rect.top + 1; y < rect.bottom; y += 3) {
      const [from, to] = [at(rect.left, y), at(rect.right - 1, y)];
      if (from && to && (from[0] !== to[0] || from[1] !== to[1])) found = 'at ' + y;
    }
    for (const one of own) one.style.setProperty('visibility', 'visible', 'important');
    return found;
  };
  const linesUnder = (rect) => {
    if ('value' in body) return wordsUnder(rect);
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      range.selectNode(texts.currentNode);
      for (const line of range.getClientRects()) if (meets(rect, line)) return texts.currentNode.data.slice(0, 40);
    }
    return '';
  };
`;

const survey = <T>(open: OpenPlace, give: string): Promise<T> =>
  lookInto(open, `(() => {${SURVEY(open.place.box, open.place.root)} return ${give}; })()`);

const MORE: Wanted = { role: 'button', name: 'More about this draft' };

/** The badge with its second button, or null while it is not shown. */
export async function badgeRect({ page }: OpenPlace): Promise<Rect | null> {
  const buttons = [
    ...(await allAccessible(page, { role: 'button', name: BADGE_NAME })),
    ...(await allAccessible(page, MORE)),
  ];
  const rects = await Promise.all(buttons.map((one) => rectOf(page, one)));
  if (rects.length === 0) return null;
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

/** What is wrong with where the badge stands: nothing of the box lies under it, and nothing of it outside the box. */
export async function faultsOfBadge(open: OpenPlace): Promise<readonly string[]> {
  const rect = await badgeRect(open);
  if (rect === null) return [];
  return survey(
    open,
    `((rect) => [
      ...(rect.left < 0 || rect.top < 0 || rect.right > innerWidth || rect.bottom > innerHeight ? ['outside the window'] : []),
      ...(roots.some((root) => rect.left >= root.left && rect.right <= root.right && rect.top >= root.top && rect.bottom <= root.bottom) ? [] : ['outside its box ' + JSON.stringify([rect, roots])]),
      ...controls.filter((one) => meets(rect, one.getBoundingClientRect())).map((one) => 'over ' + one.outerHTML.slice(0, 80)),
      ...[linesUnder(rect)].filter(Boolean).map((words) => 'over the words ' + words),
    ])(${JSON.stringify(rect)})`,
  );
}

/** Whether there is room for the badge right where it would stand first: in the lower corner of the text. */
export const seesRoom = (open: OpenPlace): Promise<boolean> =>
  survey(
    open,
    `(() => {
      const { left, right, bottom, top } = body.getBoundingClientRect();
      const corner = { left: left + 6, right: right - 6, top: bottom - 40, bottom: bottom - 2 };
      return top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight && right - left > 300 && !linesUnder(corner);
    })()`,
  );

/** What is wrong with where a card stands; `words` is the marked phrase it is about. */
export async function faultsOfCard(open: OpenPlace, card: Accessible, words: string): Promise<readonly string[]> {
  const rect = await rectOf(open.page, card);
  return survey(
    open,
    `((rect, words) => {
      const range = [...CSS.highlights.values()].flatMap((marks) => [...marks]).find((one) => String(one) === words);
      const kept = [...(range ? range.getClientRects() : []), send.getBoundingClientRect()].map(plain);
      const covers = (at) => kept.some((one) => meets(at, one));
      const [width, height] = [rect.right - rect.left, rect.bottom - rect.top];
      let room = false;
      for (let left = 6; left <= innerWidth - 6 - width && !room; left += 6) {
        for (let top = 6; top <= innerHeight - 6 - height && !room; top += 6) {
          room = !covers({ left, top, right: left + width, bottom: top + height });
        }
      }
      return [
        ...(rect.left < 0 || rect.top < 0 || rect.right > innerWidth || rect.bottom > innerHeight ? ['outside the window ' + JSON.stringify(rect)] : []),
        ...(words && !range ? ['about words that are not marked'] : []),
        ...(covers(rect) && room ? ['over its words or Send, though there is room ' + JSON.stringify([rect, kept])] : []),
      ];
    })(${JSON.stringify(rect)}, ${JSON.stringify(words)})`,
  );
}

/** Whether the keyboard's focus is in what is ours, or in the box. */
export const focusIn = (open: OpenPlace): Promise<'ours' | 'box' | 'elsewhere'> =>
  survey(
    open,
    `(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return own.includes(at) ? 'ours' : at === body ? 'box' : 'elsewhere';
    })()`,
  );
