import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The built extension. Throws where there is none: a test must not pass for want of a subject. */
export function builtExtension(): string {
  const folder = join(ROOT, '.output', 'chrome-mv3');
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error('No built extension at .output/chrome-mv3: run "npm run build" first, or "npm run check:browser".');
  }
  return folder;
}

export function fromRoot(...parts: readonly string[]): string {
  return join(ROOT, ...parts);
}

export function gmailFixture(name: string): string {
  return readFileSync(fromRoot('tests', 'fixtures', 'gmail', name), 'utf8');
}
