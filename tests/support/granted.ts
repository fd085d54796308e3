import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { builtExtension } from './build.ts';

const LINKEDIN = 'https://www.linkedin.com/*';

/**
 * The built extension with the access to LinkedIn already given: nobody can press the browser's own question in a test.
 * All else is the person's way: LinkedIn is turned on in the settings. Taken away after the file's tests.
 */
export function withLinkedinGranted(): string {
  const folder = mkdtempSync(join(tmpdir(), 'youward-granted-'));
  cpSync(builtExtension(), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const { optional_host_permissions: asked, ...rest } = manifest;
  if (JSON.stringify(asked) !== JSON.stringify([LINKEDIN])) throw new Error('The build asks for other hosts.');
  writeFileSync(file, JSON.stringify({ ...rest, host_permissions: [LINKEDIN] }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
