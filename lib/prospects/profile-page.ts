import { pagesOf } from './keys-in-text.ts';
import { tidy } from './tidy.ts';

const MOST_NAME_UNITS = 80;

/** Signs that are not seen, turn the direction of writing, or belong to no text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;

export interface PageOwner {
  /** Empty where the title names nobody. */
  readonly name: string;
  /** As records keep pages: `/in/ana-pires`. */
  readonly page: string;
}

/** Whose LinkedIn profile a tab shows, by its address and title; null where it shows none. Both are the page's, so nothing in them is trusted to be a name. */
export function profileOwner(url: string, title: string): PageOwner | null {
  if (!/^https:\/\/(?:[a-z]{2,3}\.)?(?:www\.)?linkedin\.com\/in\//iu.test(url)) return null;
  const [page] = pagesOf(url).keys;
  return page === undefined ? null : { name: nameIn(title), page };
}

/** `(3) Ana Pires - Head of Operations | LinkedIn` is about Ana Pires. */
function nameIn(title: string): string {
  const plain = tidy(title.replace(UNSEEN, ' ')).replace(/^\(\d+\+?\)\s*/u, '');
  const [name = ''] = plain.split(/\s[|\u2013\u2014-]\s|\s?\|\s?/u);
  const short = tidy(name).slice(0, MOST_NAME_UNITS).toWellFormed();
  return /\p{L}{2}/u.test(short) && !/^linkedin$/iu.test(short) && !/[<>{}]|https?:/u.test(short) ? short : '';
}
