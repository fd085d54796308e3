import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const ROOT = new URL('../../', import.meta.url).pathname;

/** Where the product's own code lives, relative to the root. */
export const FOLDERS = ['lib', 'entrypoints', 'components'];

export interface Import {
  /** As written for a package, from the root for a file of ours. */
  readonly to: string;
  readonly ours: boolean;
  /** Nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
  /** Loaded when the code gets there, not with the file. */
  readonly lazy: boolean;
}

export interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

const COMMENT_OR_STRING =
  /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|(?<![:\\/])\/\/.*$/gmu;
const IMPORT =
  /\b(?:import|export)\s+(type\s+)?([^'";()]*?)\bfrom\s*['"]([^'"]+)['"]|\bimport\s*(\()?\s*['"]([^'"]+)['"]/gu;

function withoutComments(text: string): string {
  return text.replace(COMMENT_OR_STRING, (match) => (match.startsWith('/') ? ' ' : match));
}

function onlyTypes(names: string): boolean {
  const listed = /^\{([\s\S]*)\}\s*$/u.exec(names.trim())?.[1];
  if (listed === undefined) return false;
  const each = listed.split(',').filter((name) => name.trim() !== '');
  return each.length > 0 && each.every((name) => /^\s*type\s/u.test(name));
}

export function importsOf(path: string, code: string): Import[] {
  return [...code.matchAll(IMPORT)].map(([, type, names = '', from, call, bare]) => {
    const target = from ?? bare ?? '';
    const ours = target.startsWith('.');
    const to = ours ? posix.join(posix.dirname(path), target) : target;
    return { to, ours, typeOnly: type !== undefined || onlyTypes(names), lazy: call !== undefined };
  });
}

export function parse(path: string, text: string): SourceFile {
  const code = withoutComments(text);
  return { path, code, imports: importsOf(path, code) };
}

export function sourceFiles(): SourceFile[] {
  return FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }))
    .sort()
    .map((path) => parse(path, readFileSync(ROOT + path, 'utf8')));
}

/** Every file and package a file brings with it when it runs, sooner or later. */
export function reachedFrom(start: string, files: readonly SourceFile[]): Set<string> {
  return reached(start, files, ({ typeOnly }) => !typeOnly);
}

/** Those of them that are there before its first line runs. */
export function reachedAtOnce(start: string, files: readonly SourceFile[]): Set<string> {
  return reached(start, files, ({ typeOnly, lazy }) => !typeOnly && !lazy);
}

function reached(start: string, files: readonly SourceFile[], follow: (one: Import) => boolean): Set<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const queue = [start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const one of byPath.get(path)?.imports ?? []) if (follow(one)) queue.push(one.to);
  }
  return seen;
}
