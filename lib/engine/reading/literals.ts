/*
 * Which words a pattern cannot do without. Patterns here are long lists of alternatives, and most sentences hold none of
 * their words; to know that is far cheaper than to try every alternative at every letter.
 */

/** Runs one of which every match of a part holds; and the same of another part, if there is one. Null: nothing is sure. */
type Needed = readonly [surest: readonly string[], next?: readonly string[]] | null;

/** Shorter runs stand in nearly every sentence. */
export const SHORTEST = 3;
/** Stands for any sign that is no letter or figure of ASCII, and for either end of a text. */
export const GAP = ' ';
const COMMON = new Set(
  'and are can for have how our that the their they this was what when who will with would you your'.split(' '),
);

/**
 * Runs of signs, lower case, one of which any match of `pattern` holds when whatever is no letter or figure of ASCII is
 * read as a gap; null when nothing is sure. A run may reach one gap beyond the match, where the pattern asks for one.
 */
export function neededLiterals(pattern: Pick<RegExp, 'source'>): readonly string[] | null {
  return twoNeeded(pattern)?.[0] ?? null;
}

/** The same, and runs of another part of the pattern, one of which any match holds as well. */
export function twoNeeded(pattern: Pick<RegExp, 'source'>): Needed {
  const reader = new Reader(pattern.source);
  const needed = alternatives(reader, false);
  return reader.understood && reader.done ? needed : null;
}

class Reader {
  at = 0;
  understood = true;
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  get done(): boolean {
    return this.at >= this.source.length;
  }

  sees(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  takes(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }
}

/** `afterGap`: what is read here begins where a word begins. */
function alternatives(reader: Reader, afterGap: boolean): Needed {
  const branches: Needed[] = [];
  do branches.push(sequence(reader, afterGap));
  while (reader.takes(/\|/y) !== null);
  const surest = branches.flatMap((branch) => branch?.[0] ?? []);
  if (branches.includes(null)) return null;
  return branches.some((branch) => branch?.[1])
    ? [surest, branches.flatMap((branch) => branch?.[1] ?? branch?.[0] ?? [])]
    : [surest];
}

/** The surest of the runs and groups that follow each other. */
function sequence(reader: Reader, afterGap: boolean): Needed {
  let best: readonly string[] | null = null;
  let next: readonly string[] | null = null;
  let run = afterGap ? GAP : '';
  // A gap before a sign that is no letter would stand on its wrong side.
  const extend = (sign: string) => {
    run = run === GAP && !WORD.test(sign) ? sign : run + sign;
  };
  const offer = (runs: readonly string[]) => {
    if (best === null || frequency(runs) < frequency(best)) {
      next = best;
      best = runs;
    } else if (next === null || frequency(runs) < frequency(next)) next = runs;
  };
  const close = () => {
    if (run.length >= SHORTEST) offer([run]);
    run = '';
  };
  while (!reader.done && !reader.sees('|') && !reader.sees(')')) {
    if (run === '' && reader.takes(BOUNDARY) !== null) {
      run = GAP;
      continue;
    }
    // Where a word ends, a gap follows; what comes next may be that gap.
    if (WORD.test(run.slice(-1)) && reader.takes(BOUNDARY) !== null) {
      run += GAP;
      close();
      continue;
    }
    if (reader.takes(SPACES) !== null) {
      run += GAP;
      close();
      run = GAP;
      continue;
    }
    const part = item(reader, run === GAP);
    const times = reader.takes(QUANTIFIER);
    const optional = times !== null && /^(?:[?*]|\{0)/.test(times);
    if (typeof part === 'string' && times === null) {
      extend(part);
      continue;
    }
    // `a+` ends in its letter, and what follows need not touch it.
    if (typeof part === 'string' && !optional) extend(part);
    close();
    if (part === null || typeof part === 'string' || optional) continue;
    offer(part[0]);
    if (part[1] !== undefined) offer(part[1]);
  }
  close();
  return best === null ? null : next === null ? [best] : [best, next];
}

const WORD = /\w/;
const BOUNDARY = /\\b/y;
const SPACES = /\\s\+(?!\?)/y;
const QUANTIFIER = /[?*+]\??|\{\d+(?:,\d*)?\}\??/y;
const LOOK_AROUND = /\(\?(?:<?[=!])/y;
const GROUP = /\((?:\?:|\?<\w+>)?(?!\?)/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const PROPERTY = /\\[pPu]\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\k<\w+>|\\[a-zA-Z0-9]/y;
const ESCAPED = /\\[^a-zA-Z0-9]/y;

/** One letter, or what a group needs; null for anything else. */
function item(reader: Reader, afterGap: boolean): string | Needed {
  if (reader.takes(LOOK_AROUND) !== null) {
    alternatives(reader, false);
    reader.takes(/\)/y);
    return null;
  }
  if (reader.takes(GROUP) !== null) {
    const inside = alternatives(reader, afterGap);
    reader.takes(/\)/y);
    return inside;
  }
  if (reader.takes(CLASS) !== null || reader.takes(PROPERTY) !== null || reader.takes(/[.^$]/y) !== null) return null;
  const escaped = reader.takes(ESCAPED);
  if (escaped !== null) return gapped(escaped.slice(1));
  const letter = reader.takes(/[^()[\]{}|?*+\\]/y);
  if (letter !== null) return gapped(letter.toLowerCase());
  reader.understood = false;
  reader.at = reader.source.length;
  return null;
}

const gapped = (sign: string): string => (WORD.test(sign) ? sign : GAP);

/** How often one of the runs may stand in a sentence, roughly. */
export function frequency(needed: readonly string[]): number {
  return needed.reduce((sum, run) => sum + (COMMON.has(run.trim()) ? 1 : 0.3 ** (run.trim().length - 1)), 0);
}
