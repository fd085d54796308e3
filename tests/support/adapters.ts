import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, CDPSession, Frame, Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { InPage } from './adapters-in-page.ts';
import { fromRoot } from './build.ts';
import { openSession } from './session.ts';
import { until } from './until.ts';

/** One document of a saved page with the adapters beside it. */
export interface Beside {
  /** The document as the page itself sees it. */
  readonly frame: Frame;
  ask<Name extends keyof InPage>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ): Promise<Awaited<ReturnType<InPage[Name]>>>;
}

/** A browser with the adapters alone in it, and a tab that shows one saved page after another. */
export interface SavedPages {
  /** Everything any console of the browser would show in red or yellow. */
  readonly complaints: readonly string[];
  /** Shows a file of tests/fixtures at an address of its site; gives its documents, the page's own first. */
  show(fixture: string, address: string): Promise<readonly Beside[]>;
  /** The person's own Ctrl+Z. */
  undo(): Promise<void>;
  close(): Promise<void>;
}

const NAME = 'adapters';

/**
 * The adapters alone as an extension in a temporary folder: what a content script may do under the site's policies, no
 * other script world may.
 */
async function adaptersAlone(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      lib: { entry: fromRoot('tests', 'support', 'adapters-in-page.ts'), formats: ['iife'], name: NAME },
    },
  });
  const [{ output }] = made as [Rolldown.RolldownOutput];
  const folder = mkdtempSync(join(tmpdir(), 'youward-adapters-'));
  writeFileSync(join(folder, 'content.js'), output[0].code);
  const script = { matches: ['https://*/*'], js: ['content.js'], all_frames: true, run_at: 'document_end' };
  const manifest = { manifest_version: 3, name: NAME, version: '1', content_scripts: [script] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** As strict as the sites are: no script but the page's own, no policy of ours. */
function headers(): Record<string, string> {
  return {
    'content-security-policy': [
      `script-src 'nonce-${randomBytes(12).toString('base64')}' 'strict-dynamic'`,
      "object-src 'none'",
      "base-uri 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types site',
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
  };
}

const GIF = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');

/** Answers every request of the tab from tests/fixtures; gives the way to say which page it is about. */
async function serve(page: Page): Promise<(fixture: string) => void> {
  let shown = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) return void request.respond({ contentType: 'image/gif', body: GIF });
    const name = request.frame() === page.mainFrame() ? shown : `linkedin/${basename(new URL(request.url()).pathname)}`;
    const body = readFileSync(fromRoot('tests', 'fixtures', name), 'utf8');
    return void request.respond({ contentType: 'text/html', headers: headers(), body });
  });
  return (fixture) => {
    shown = fixture;
  };
}

/** Frame to the script world of the adapters in it, as documents come and go. */
async function worldsOf(protocol: CDPSession): Promise<ReadonlyMap<string, number>> {
  const worlds = new Map<string, number>();
  protocol.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
    if (name === NAME) worlds.set(auxData.frameId, id);
  });
  protocol.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    for (const [frame, id] of worlds) if (id === executionContextId) worlds.delete(frame);
  });
  protocol.on('Runtime.executionContextsCleared', () => worlds.clear());
  await protocol.send('Runtime.enable');
  return worlds;
}

const withoutHash = (address: string): string => address.replace(/#.*/, '');

async function tabOf(browser: Browser): Promise<Pick<SavedPages, 'show' | 'undo'>> {
  const page = await browser.newPage();
  const protocol = await page.createCDPSession();
  const worlds = await worldsOf(protocol);
  const answerWith = await serve(page);
  await page.bringToFront();
  return {
    async show(fixture, address) {
      answerWith(fixture);
      const loads = withoutHash(page.url()) !== withoutHash(address);
      if (page.url() !== address) await page.goto(address);
      if (!loads) await page.reload();
      const { frameTree } = await protocol.send('Page.getFrameTree');
      const ids = [frameTree.frame.id, ...(frameTree.childFrames ?? []).map(({ frame }) => frame.id)];
      const frames = [page.mainFrame(), ...page.mainFrame().childFrames()];
      return Promise.all(
        frames.map(async (frame, nth) => {
          const world = await until(`adapters in document ${nth}`, () => worlds.get(ids[nth] ?? ''), { every: 5 });
          return { frame, ask: asker(protocol, world) };
        }),
      );
    },
    async undo() {
      const { keyboard } = page;
      // In this order on the wire, without waiting in between.
      await Promise.all([keyboard.down('Control'), keyboard.down('z'), keyboard.up('z'), keyboard.up('Control')]);
    },
  };
}

export async function openSavedPages(): Promise<SavedPages> {
  const extension = await adaptersAlone();
  const session = await openSession({ extension });
  return {
    complaints: session.complaints,
    ...(await tabOf(session.browser)),
    async close() {
      await session.close();
      rmSync(extension, { recursive: true });
    },
  };
}

function asker(protocol: CDPSession, executionContextId: number): Beside['ask'] {
  return async (name, ...args) => {
    const { result, exceptionDetails: fault } = await protocol.send('Runtime.callFunctionOn', {
      executionContextId,
      functionDeclaration: 'function (name, ...args) { return page[name](...args); }',
      arguments: [name, ...args].map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (fault) throw new Error(`${name}: ${fault.exception?.description ?? fault.text}`);
    return result.value;
  };
}
