import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const program = join(import.meta.dirname, '..', '..', 'lib', 'cli', 'start.ts');
const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...withoutDisplay } = process.env;

interface Case {
  readonly when: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly status: number;
  readonly says: RegExp;
}

const cases: readonly Case[] = [
  {
    when: 'an unknown argument',
    args: ['--hedless'],
    env: process.env,
    status: 2,
    says: /^Unknown argument --hedless: npm start takes only -- --headless\.\n$/,
  },
  {
    when: 'a word too many',
    args: ['--headless', 'now'],
    env: process.env,
    status: 2,
    says: /^Unknown argument now: .*\n$/,
  },
  {
    when: 'a browser that is not where it is said to be',
    args: ['--headless'],
    env: { ...process.env, YOUWARD_BROWSER: '/nowhere/browser' },
    status: 1,
    says: /^YOUWARD_BROWSER names \/nowhere\/browser, which is not a program on this machine\.\n$/,
  },
  ...(process.platform === 'linux'
    ? [
        {
          when: 'no display',
          args: [],
          env: withoutDisplay,
          status: 1,
          says: /^There is no display here .*npm start -- --headless\.\n$/,
        },
      ]
    : []),
];

describe('npm start says in one line why it cannot', () => {
  test.each(cases)('$when', ({ args, env, status, says }) => {
    const ended = spawnSync(process.execPath, [program, ...args], { env, encoding: 'utf8' });
    expect(ended.stderr).toMatch(says);
    expect(ended.stdout).toBe('');
    expect(ended.status).toBe(status);
  });
});
