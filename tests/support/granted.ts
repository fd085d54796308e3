import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { builtExtension } from './build.ts';

const LINKEDIN = 'https://www.linkedin.com/*';
const NOTIFICATIONS = 'notifications';

type Manifest = Record<string, unknown>;

/**
 * The built extension with something already given that it asks for: nobody can press the browser's own question in a
 * test. All else is the person's way: it is turned on in the settings. Taken away after the file's tests.
 */
function granted(give: (manifest: Manifest) => Manifest): string {
  const folder = mkdtempSync(join(tmpdir(), 'youward-granted-'));
  cpSync(builtExtension(), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify(give(JSON.parse(readFileSync(file, 'utf8')) as Manifest)));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function withLinkedinGranted(): string {
  return granted(({ optional_host_permissions: asked, ...rest }) => {
    if (JSON.stringify(asked) !== JSON.stringify([LINKEDIN])) throw new Error('The build asks for other hosts.');
    return { ...rest, host_permissions: [LINKEDIN] };
  });
}

export function withNotificationsGranted(): string {
  return granted(({ optional_permissions: asked, permissions, ...rest }) => {
    if (JSON.stringify(asked) !== JSON.stringify([NOTIFICATIONS]))
      throw new Error('The build asks for something else.');
    return { ...rest, permissions: [...(permissions as string[]), NOTIFICATIONS] };
  });
}
