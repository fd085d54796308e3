import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtExtension } from '../support/build.ts';

const folder = builtExtension();
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const read = (file: string): string => readFileSync(file, 'utf8');

describe('the built manifest', () => {
  test('asks for five permissions and one host; for LinkedIn and notifications only when the person turns them on', () => {
    // None of these gives access by itself, and the browser warns of none: `scripting` registers the script for LinkedIn
    // once access to it was given, `alarms` wakes the worker at the time of the reminder, `activeTab` gives the popup the
    // address and title of the page over which the person pressed its button.
    expect((manifest.permissions as string[]).toSorted()).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      'sidePanel',
      'storage',
    ]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    // A reminder is shown only to who asked for one.
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['https://www.linkedin.com/*']);
    const scripts = manifest.content_scripts as { matches: string[]; world?: string; all_frames?: boolean }[];
    expect(scripts.flatMap(({ matches }) => matches)).toEqual(['https://mail.google.com/*']);
    for (const script of scripts) {
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
      expect(script.all_frames ?? false).toBe(false);
    }
  });

  test.each([
    'web_accessible_resources',
    'externally_connectable',
    'sandbox',
    'chrome_url_overrides',
    'key',
    'update_url',
  ])('has no %s', (part) => {
    expect(manifest).not.toHaveProperty(part);
  });

  test('names no remote origin and nothing unsafe in the policy of its pages', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    const directives: Record<string, string[]> = Object.fromEntries(
      policy.split(';').map((part) => {
        const [name, ...sources] = part.trim().split(/\s+/);
        return [name ?? '', sources];
      }),
    );
    expect(directives).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'connect-src': ["'none'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
    const allowed = new Set(["'none'", "'self'", 'data:']);
    expect(
      Object.values(directives)
        .flat()
        .filter((source) => !allowed.has(source)),
    ).toEqual([]);
  });

  test('names files that are there', () => {
    const { background, side_panel, action, options_ui, icons } = manifest as {
      background: { service_worker: string };
      side_panel: { default_path: string };
      action: { default_popup: string };
      options_ui: { page: string };
      icons: Record<string, string>;
    };
    const named = [
      background.service_worker,
      side_panel.default_path,
      action.default_popup,
      options_ui.page,
      ...Object.values(icons),
    ];
    const there = new Set(files.map((file) => file.slice(folder.length + 1)));
    expect(named.filter((name) => !there.has(name.replace(/^\//, '')))).toEqual([]);
  });
});

describe('the built files', () => {
  test('load no script, style, font or image from elsewhere', () => {
    const remote = files
      .filter((file) => /\.(html|css)$/.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(/(?:src|href)=["']?https?:[^"'\s>]+|url\(["']?https?:[^)]+|@import/g)].map(
          ([hit]) => `${file}: ${hit}`,
        ),
      );
    expect(remote).toEqual([]);
  });

  test('have no inline script', () => {
    const inline = files
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => [...read(file).matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)].map(([hit]) => `${file}: ${hit}`));
    expect(inline).toEqual([]);
  });

  test('carry no source maps', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});
