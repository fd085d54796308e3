import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { until } from './until.ts';

/** One thing as assistive technology is told about it; closed shadow roots are no obstacle. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly description: string;
  readonly disabled: boolean;
  /** Of a switch or a box to tick. */
  readonly checked: boolean;
  readonly focused: boolean;
  readonly node: number;
}

export interface Wanted {
  readonly role?: string;
  readonly name?: string | RegExp;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The protocol's own session of a page, for what the driver has no word for. */
export function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const made = page.createCDPSession();
  sessions.set(page, made);
  return made;
}

/** The whole accessibility tree in reading order, ignored nodes left out. */
export async function accessibleTree(page: Page): Promise<readonly Accessible[]> {
  const session = await sessionOf(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const ordered: Accessible[] = [];
  const walk = (node: Protocol.Accessibility.AXNode): void => {
    if (!node.ignored && node.backendDOMNodeId !== undefined) {
      ordered.push({
        role: text(node.role),
        name: text(node.name),
        value: text(node.value),
        description: text(node.description),
        disabled: has(node, 'disabled', true),
        checked: has(node, 'checked', 'true'),
        focused: has(node, 'focused', true),
        node: node.backendDOMNodeId,
      });
    }
    for (const child of node.childIds ?? []) {
      const next = byId.get(child);
      if (next) walk(next);
    }
  };
  for (const node of nodes) if (node.parentId === undefined) walk(node);
  return ordered;
}

function has(node: Protocol.Accessibility.AXNode, property: string, wanted: unknown): boolean {
  return node.properties?.some(({ name, value }) => name === property && value.value === wanted) ?? false;
}

export async function allAccessible(page: Page, wanted: Wanted): Promise<readonly Accessible[]> {
  return (await accessibleTree(page)).filter((one) => matches(one, wanted));
}

/** Waits for the first match. */
export function accessible(page: Page, wanted: Wanted, within?: number): Promise<Accessible> {
  return until(
    `something accessible like ${describe(wanted)}`,
    async () => {
      const tree = await accessibleTree(page);
      const found = tree.find((one) => matches(one, wanted));
      if (found) return found;
      throw new Error(
        `only ${tree
          .filter(({ name }) => name !== '')
          .map(({ role, name }) => `${role} "${name.slice(0, 60)}"`)
          .join(', ')}`,
      );
    },
    within === undefined ? {} : { within },
  );
}

/** How many times in a row it must be found in the same place, and how far apart: what is put above it while a page opens moves it. */
const STILL = 3;
const APART_MS = 80;

/** Clicks the middle of it with a real mouse event, so that the page sees a trusted click, once it stands still. */
export async function clickAccessible(
  page: Page,
  wanted: Wanted | Accessible | (() => Promise<Accessible | undefined>),
  what = typeof wanted === 'function' ? 'what is wanted' : describe(wanted),
): Promise<void> {
  const find = async (): Promise<Accessible | undefined> => {
    if (typeof wanted === 'function') return wanted();
    return 'node' in wanted ? wanted : (await allAccessible(page, wanted))[0];
  };
  // The whole tree is asked for again only where what was found has no place any more: of a long page that takes longest.
  let target: Accessible | undefined;
  let places: readonly { x: number; y: number }[] = [];
  const { x, y } = await until(
    `a place to click ${what}`,
    async () => {
      target ??= await find();
      if (!target) throw new Error('it is not there, or cannot be pressed');
      const place = await middleOf(page, target);
      if (!place) {
        target = undefined;
        places = [];
        throw new Error('it has no place');
      }
      places = [...places.filter((before) => before.x === place.x && before.y === place.y), place];
      if (places.length >= STILL) return place;
      throw new Error(`it was last at ${place.x}, ${place.y}, ${places.length} times`);
    },
    { every: APART_MS },
  );
  await page.mouse.click(x, y).catch((error: unknown) => {
    // A popup that closes by its own button may be gone before the mouse is up again.
    if (!(error instanceof Error && error.message.includes('Target closed'))) throw error;
  });
}

export async function middleOf(page: Page, { node }: Accessible): Promise<{ x: number; y: number } | null> {
  const session = await sessionOf(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node }).catch(() => undefined);
  const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: node }).catch(() => ({ quads: [] }));
  const quad = quads[0];
  if (!quad) return null;
  return { x: (quad[0]! + quad[4]!) / 2, y: (quad[1]! + quad[5]!) / 2 };
}

/** Every word a screen reader could reach, for looking for a sentence. */
export async function accessibleText(page: Page): Promise<string> {
  const tree = await accessibleTree(page);
  return tree
    .filter(({ role }) => role !== 'InlineTextBox')
    .map(({ name }) => name)
    .filter((name) => name !== '')
    .join('\n');
}

function text(value: Protocol.Accessibility.AXValue | undefined): string {
  return value?.value === undefined ? '' : String(value.value);
}

function matches(one: Accessible, { role, name }: Wanted): boolean {
  if (role !== undefined && one.role !== role) return false;
  if (name === undefined) return true;
  return typeof name === 'string' ? one.name === name : name.test(one.name);
}

function describe({ role, name }: Wanted): string {
  return [role, name instanceof RegExp ? String(name) : name && `"${name}"`].filter(Boolean).join(' ');
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where it stands in the window, its border included, in CSS pixels. */
export async function rectOf(page: Page, { node }: Accessible): Promise<Rect> {
  const session = await sessionOf(page);
  const { border } = (await session.send('DOM.getBoxModel', { backendNodeId: node })).model;
  const [left = 0, top = 0, , , right = 0, bottom = 0] = border;
  return { left, top, right, bottom };
}
