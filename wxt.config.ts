import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'terser';
import { normalizePath } from 'vite';
import { defineConfig } from 'wxt';
import { fewerFiles } from './build/fewer-files.ts';
import { leanCompromise } from './build/lean-compromise.ts';
import { withPackedGrams } from './build/pack-grams.ts';
import { withTablesLast } from './build/tables-last.ts';
import { LATIN_LANGUAGES } from './lib/engine/reading/latin-languages.ts';

/**
 * Starts the built content script without the framework's wrapper. Ours needs nothing of it: coaching ends when the
 * extension goes from under the page, which it notices itself, and a second copy is told apart by `claimPage`. The
 * wrapper is 0.9 kB of the 15.5 that every Gmail tab pays for, and dispatches an event with the extension's id to the page.
 */
const WRAPPER = 'virtual:wxt-content-script-isolated-world-entrypoint?';
const bareContentScript = {
  name: 'bare-content-script',
  transform(_code: string, id: string) {
    const [, path] = id.split(WRAPPER);
    if (path === undefined) return null;
    return `import definition from ${JSON.stringify(path)};
export default definition.main({ signal: new AbortController().signal });`;
  },
};

/** What a rule looks for is said on the page of the rules (lib/engine/rules/README.md), which is not part of what is shipped. */
const withoutDescriptions = {
  name: 'rules-without-descriptions',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!/\/lib\/engine\/rules\/[\w-]+\.ts$/.test(id)) return null;
    return code.replace(/^ +description:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`),\n/m, '');
  },
};

const LANGUAGES = /\/tinyld\/dist\/tinyld\.light\.[\w.]+$/;

/**
 * Of the languages that are told apart only the codes are asked for, never names, regions and other codes, and of those
 * that are not, nothing: 0.9 kB of the worker.
 */
const withoutLanguageNames = {
  name: 'languages-without-names',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!LANGUAGES.test(id)) return null;
    return code
      .replace(/(code:"[a-z]+"),region:"[^"]*",name:"[^"]*"(?:,alias:\[[^\]]*\])?/g, '$1')
      .replace(/[a-z]+:\{code:"[a-z]+",skipLight:!0[^}]*\},?/g, '');
  },
};

/** And what those that are asked for are told by, packed: of the 33 kB the library would add to the worker 13 are left. */
const packedGrams = {
  name: 'languages-packed',
  transform(code: string, id: string) {
    if (!LANGUAGES.test(id)) return null;
    const unpack = normalizePath(join(import.meta.dirname, 'build', 'unpack-grams.ts'));
    return withPackedGrams(code, unpack, LATIN_LANGUAGES);
  },
};

/**
 * Of a library that offers two builds, the one without what browsers from before 2021 need: 1.4 kB less for the worker
 * and for every page. By one name for all, so that there is never a second copy with a memory of its own.
 */
const DEXIE = [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }];

const ENTRYPOINTS = join(import.meta.dirname, 'entrypoints');
const PAGES = readdirSync(ENTRYPOINTS)
  .map((name) => join(ENTRYPOINTS, name, 'index.html'))
  .filter(existsSync)
  .map(normalizePath);
/** It has the least time to open and needs the least: what it begins with, every page begins with. */
const POPUP = normalizePath(join(ENTRYPOINTS, 'popup', 'index.html'));

/**
 * A second look at what every Gmail tab loads, a fiftieth smaller than the bundler's own minifier leaves it, and at the
 * worker, 1.1 kB smaller. A third look finds what the second one made room for. Letters beyond ASCII stand as escapes: a line
 * longer, and 0.2 kB less once compressed.
 * What no compressor can make smaller comes last.
 */
async function minifyAgain(file: string): Promise<void> {
  let code = await readFile(file, 'utf8');
  for (let look = 2; look <= 3; look++) {
    const options = { toplevel: true, compress: { passes: 3 }, format: { ascii_only: true } };
    code = (await minify(code, options)).code ?? code;
  }
  await writeFile(file, withTablesLast(code));
}

/** Asked for when the person turns LinkedIn on, never before. */
const LINKEDIN = 'https://www.linkedin.com/*';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // A reader must see every dependency of a file.
  imports: false,
  publicDir: 'assets/public',
  vite: ({ mode }) =>
    mode === 'production'
      ? {
          plugins: [
            bareContentScript,
            withoutDescriptions,
            withoutLanguageNames,
            packedGrams,
            leanCompromise,
            fewerFiles(
              POPUP,
              PAGES.filter((page) => page !== POPUP),
            ),
          ],
          resolve: { alias: DEXIE },
          // budget.json says how large a chunk may be; nothing is downloaded, so the bundler's own limit says little.
          build: { cssTarget: 'chrome120', chunkSizeWarningLimit: 1_000 },
        }
      : {},
  hooks: {
    // For a script that is registered at run time the framework asks for its hosts at installation.
    'build:manifestGenerated': (_, manifest) => {
      const hosts = (manifest.host_permissions ?? []).filter((host: string) => host !== LINKEDIN);
      if (hosts.length > 0) manifest.host_permissions = hosts;
      else delete manifest.host_permissions;
    },
    'build:done': async (wxt, { steps }) => {
      if (wxt.config.mode !== 'production') return;
      const scripts = steps
        .flatMap(({ chunks }) => chunks.map(({ fileName }) => fileName))
        .filter((name) => /^(?:content-scripts\/.+|background)\.js$/.test(name));
      await Promise.all(scripts.map((name) => minifyAgain(join(wxt.config.outDir, name))));
    },
  },
  manifest: ({ browser }) => ({
    name: 'Youward',
    description: 'A writing coach for sellers: about the customer first. Everything stays in your browser.',
    // `scripting` registers the script for LinkedIn once the person has turned LinkedIn on, `alarms` wakes the worker
    // for a reminder. `activeTab` gives the popup the address and title of the page over which its button was pressed, so
    // that whom it is about can be planned in one press.
    permissions: ['activeTab', 'alarms', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // Asked for by the click that turns the daily reminder on, never before.
    optional_permissions: ['notifications'],
    optional_host_permissions: [LINKEDIN],
    action: { default_title: "Youward: today's plan" },
    commands: {
      // The browser's own: opens the popup, so that the next person is two keys away from anywhere.
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: 'Open the Youward side panel',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'youward@youward.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
