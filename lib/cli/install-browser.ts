import { spawnSync } from 'node:child_process';

/**
 * Installs Debian's own `chromium` package. Package lists are fetched only when the first try fails, which it does on a
 * fresh image. True when apt-get says it worked; its own output goes to stderr.
 */
export function installDebianChromium(): boolean {
  return (
    apt('install', '-y', '--no-install-recommends', 'chromium') ||
    (apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium'))
  );
}

function apt(...args: readonly string[]): boolean {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
