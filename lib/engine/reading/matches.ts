/** Every match of a global pattern. `matchAll` says the same, and copies the pattern each time. */
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    if (found === null) found = [match];
    else found.push(match);
  }
  return found ?? NOTHING;
}

const NOTHING: readonly never[] = [];
