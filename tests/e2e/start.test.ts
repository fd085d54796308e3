import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtExtension, fromRoot } from '../support/build.ts';
import { browserPath } from '../support/session.ts';
import { until } from '../support/until.ts';

builtExtension();
const temporary = mkdtempSync(join(tmpdir(), 'start-test-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Profiles land in a folder of our own, so that what is left behind can be seen. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [fromRoot('lib', 'cli', 'start.ts'), ...args], {
    env: { ...process.env, TMPDIR: temporary, ...env },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    said.out += data;
  });
  child.stderr.on('data', (data) => {
    said.err += data;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, said, ended };
}

const leftBehind = (): readonly string[] => readdirSync(temporary).filter((name) => name.startsWith('youward-'));

describe('npm start', () => {
  test('-- --headless prints the score, the dials and the findings of the sample and takes a picture', async () => {
    const began = Date.now();
    const { said, ended } = start(['--headless']);
    expect(await ended, said.err).toBe(0);
    expect(said.err).toBe('');
    expect(said.out).toMatch(
      /^Practice page, sample draft: (?:About them|Half and half|About you), \d+ of 100, \d+ findings?/,
    );
    for (const dial of ['About them', 'Their pain', 'Calm'])
      expect(said.out).toMatch(new RegExp(`^ {2}${dial} +\\d+ of \\d+ points$`, 'm'));
    expect(said.out).toMatch(/^ {2}1\. \S/m);
    expect(said.out).toMatch(/^Screenshot: .*practice\.png$/m);
    const picture = statSync(fromRoot('screenshots', 'practice.png'));
    expect(picture.mtimeMs).toBeGreaterThanOrEqual(began - 1000);
    expect(picture.size).toBeGreaterThan(10_000);
    expect(leftBehind()).toEqual([]);
  });

  // Chromium draws windows into memory with this switch: the windowed way without a screen. Linux only.
  test.runIf(process.platform === 'linux')('stays until it is interrupted, then removes its profile', async () => {
    const program = join(temporary, 'windowed');
    writeFileSync(program, `#!/bin/sh\nexec "${browserPath()}" --ozone-platform=headless "$@"\n`);
    chmodSync(program, 0o755);
    const { child, said, ended } = start([], { DISPLAY: ':0', YOUWARD_BROWSER: program });
    await until('the window', () => said.out.includes('open on its practice page') || said.err !== '');
    expect(said.err).toBe('');
    expect(leftBehind()).toHaveLength(1);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(leftBehind()).toEqual([]);
  });
});
