import { baseForm } from './grammar.ts';
import { THEY_DO } from './note-words.ts';

/** Who a note is about, as notes name them; empty where it is not known. */
export interface Named {
  /** First name. */
  readonly first: string;
  readonly company: string;
}

const PRONOUN = /^(they|he|she)(?:'(re|s|ve|ll|d))?$/i;

/** A note in the third person, said to the person: `they lose two days` is `you lose two days`. */
export function toReader(note: string, names: Named): string {
  return spoken(note, names).replace(/\b(takes?|took|costs?|saves?|leaves?|gives?) them\b/i, '$1 you');
}

function spoken(note: string, { first, company }: Named): string {
  const [word = '', ...others] = note.split(' ');
  const behind = others.join(' ');
  const plain = word.replaceAll('’', "'");
  const pronoun = PRONOUN.exec(plain);
  const named = first !== '' && plain.toLowerCase() === first.toLowerCase();
  const ending = pronoun?.[2]?.toLowerCase();
  if (ending !== undefined) return `you${ending === 's' ? isOrHas(behind) : `'${ending}`} ${owned(behind)}`;
  if (pronoun || named) {
    const [verb = '', ...rest] = others;
    const many = pronoun?.[1]?.toLowerCase() === 'they';
    return `you ${many ? verb : asYou(verb)} ${owned(rest.join(' '))}`.trim();
  }
  if (/^(?:their|his|her)$/i.test(plain)) return `your ${behind}`;
  if (first !== '' && plain.toLowerCase() === `${first.toLowerCase()}'s`) return `your ${behind}`;
  const theirs = company === '' ? undefined : `${company.toLowerCase()}'s `;
  if (theirs !== undefined && note.toLowerCase().replaceAll('’', "'").startsWith(theirs)) {
    return `your ${note.slice(theirs.length)}`;
  }
  return note;
}

/** `they lose their best drivers`: theirs is yours, unless somebody else was named in between. */
function owned(behind: string): string {
  return behind.replace(/^((?:(?!\w+[^s'’]s\b)[^,;])*?)\b(?:their|his|her)\b/i, '$1your');
}

/** `she's hired` has hired, `she's hiring` is hiring. */
function isOrHas(behind: string): string {
  return /^(?:just |already |recently )?(?:\w+ed|been|got|had|begun|won|lost|left|taken|made)\b/i.test(behind)
    ? "'ve"
    : "'re";
}

/** A verb of the third person as it stands after `you`. */
const asYou = (verb: string): string => THEY_DO.get(verb.toLowerCase()) ?? baseForm(verb);
