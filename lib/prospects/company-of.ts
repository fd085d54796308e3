/** Providers of private mail under any ending: `gmail.com`, `yahoo.co.uk`, `gmx.de`. */
const FREE_ANYWHERE = new Set(
  (
    'gmail googlemail outlook hotmail msn yahoo ymail rocketmail icloud proton protonmail gmx aol yandex zoho zohomail ' +
    'fastmail tutanota tuta hushmail btinternet virginmedia ntlworld talktalk comcast verizon bellsouth sbcglobal ' +
    'mailinator inbox rediffmail naver hanmail daum qq bigpond optusnet freenet arcor posteo mailbox laposte wanadoo ' +
    'libero virgilio tiscali seznam centrum interia onet ukr'
  ).split(' '),
);

/** Providers whose name, under another ending, may be a firm's. */
const FREE_HERE = new Set(
  (
    'live.com live.co.uk live.fr live.de live.nl live.it live.ca live.com.au live.ie live.se live.dk live.no me.com ' +
    'mac.com mail.com mail.ru web.de email.com t-online.de free.fr orange.fr sfr.fr neuf.fr pm.me hey.com wp.pl o2.pl ' +
    'o2.co.uk sky.com att.net cox.net bk.ru list.ru alice.it bluewin.ch sapo.pt ziggo.nl home.nl telenet.be skynet.be ' +
    'duck.com usa.com post.com 163.com 126.com sina.com xtra.co.nz shaw.ca rogers.com telus.net abv.bg eircom.net'
  ).split(' '),
);

/** What stands between a name and a country: `co.uk`, `com.au`. */
const SECOND_LEVEL = new Set('co com org net gov gob gouv govt go ac edu ltd plc or ne nom nhs'.split(' '));

const SMALL_WORDS = new Set('and of the for und et de des y e'.split(' '));

/** The name a firm registered with the ending it registered it under. */
function registered(host: string): { readonly name: string; readonly domain: string } | null {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.some((label) => label === '') || !/^[a-z]{2,}$/u.test(last)) return null;
  const double = labels.length > 2 && last.length === 2 && SECOND_LEVEL.has(labels.at(-2) ?? '');
  const from = labels.length - (double ? 3 : 2);
  return { name: labels[from] ?? '', domain: labels.slice(from).join('.') };
}

/** Whether anybody may have an address there: two of one domain say nothing about where somebody works. */
export function isFreeProvider(domain: string): boolean {
  const firm = registered(domain);
  return firm !== null && (FREE_ANYWHERE.has(firm.name) || FREE_HERE.has(firm.domain));
}

/** `bp` and `3m` are said in letters; nobody says `and` with a capital. */
function spelled(word: string, alone: boolean, first: boolean): string {
  if (alone ? word.length <= 3 : word.length <= 3 && !/[aeiouy]/u.test(word)) return word.toUpperCase();
  if (!first && SMALL_WORDS.has(word)) return word;
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/**
 * A guess at the company behind a mail address, by its domain: `ana@mail.norwood-dental.example` is of Norwood Dental. Empty
 * for addresses of free mail providers and for what is no address.
 */
export function companyOf(email: string): string {
  const at = email.lastIndexOf('@');
  const host = email
    .slice(at + 1)
    .trim()
    .toLowerCase()
    .replace(/\.$/u, '');
  const firm = at < 1 ? null : registered(host);
  if (firm === null || firm.name.startsWith('xn--')) return '';
  if (isFreeProvider(host)) return '';
  const words = firm.name.split(/[-_]+/u).filter((word) => word !== '');
  return words.map((word, index) => spelled(word, words.length === 1, index === 0)).join(' ');
}
