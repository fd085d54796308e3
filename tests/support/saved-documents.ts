import { readFileSync } from 'node:fs';
import { gmailPages } from '../sites/expected/gmail.ts';
import { linkedinPages } from '../sites/expected/linkedin.ts';
import type { ExpectedPage } from '../sites/expected/types.ts';
import { fromRoot } from './build.ts';

export type Site = 'gmail' | 'linkedin';

/** A document of a saved page, and what the adapter in it must find. */
export interface SavedDocument extends ExpectedPage {
  readonly name: string;
  readonly site: Site;
  /** 0 for the page itself, then its frames. */
  readonly document: number;
}

/** Pages that are frames only: whose boxes the adapter in each must find; none where the frame is not to be seen. */
const FRAMES: Readonly<Record<string, readonly (string | null)[]>> = {
  'linkedin/interop-iframe-host.html': ['linkedin/interop-preload.html', null],
  'linkedin/interop-iframe-host-three.html': [null, 'linkedin/interop-preload-lee.html', null],
};

/** The box of a page that is minimised. */
export const FOLDED: Readonly<Record<string, number>> = {
  'gmail/compose-minimised.html': 0,
  'gmail/compose-three-windows.html': 1,
  'linkedin/overlay-three-bubbles.html': 1,
};

/** Pages and shapes with something amid one's own words that must not go with them: a quote, a chip, a picture. */
export const INTERLEAVED: ReadonlySet<string> = new Set([
  'gmail/compose-attachments-chips.html',
  'gmail/compose-extensions-2026.html',
  'gmail/thread-inline-reply-interleaved.html',
  'gmail/thread-plain-text-reply-below.html',
  'typed below quote',
]);

const pages = [...gmailPages, ...linkedinPages];

export const savedDocuments: readonly SavedDocument[] = pages.flatMap((page) => {
  const site = page.page.startsWith('gmail/') ? 'gmail' : 'linkedin';
  const own = { ...page, site, document: 0, name: page.page } as const;
  const framed = (FRAMES[page.page] ?? []).map((inside, nth) => {
    const { boxes = [] } = pages.find((other) => other.page === inside) ?? {};
    return { ...own, boxes, document: nth + 1, name: `${page.page}, frame ${nth + 1}` };
  });
  return [own, ...framed];
});

/** Shapes that the body of a message takes, in one file, each with the text that must be read. */
export const SHAPES = 'gmail/body-variants.html';

export const bodyShapes = [
  ...readFileSync(fromRoot('tests', 'fixtures', SHAPES), 'utf8').matchAll(/data-case="([^"]*)" data-expect="([^"]*)"/g),
].map(([, shape = '', text = ''], nth) => ({ shape, text, nth }));
