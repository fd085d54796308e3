/** Words that say nothing about a trouble, and those that are in every trouble. */
const STOP = new Set(
  `a about above across actually after again against ago all almost alone along already also although always am among an and
  another any anybody anymore anyone anything anyway are around as ask at away back be became because become been before
  behind being below between big both bit but by came can cannot cant come could day did didnt do does doesnt doing done
  dont down during each either else end enough even ever every everybody everyone everything everywhere far few first for
  from full gave get gets getting give given go goes going gone good got great guess guys had half hard has hasnt have havent
  having he help her here hers him his honestly how however i id if ill im in into is isnt it its itself ive job just keep
  keeps kept kind know known knows last least less let lets like little long look lot lots made main mainly make makes making
  many matter may maybe me mean means might mine month more most mostly much must my myself near nearly need needs never new
  next no nobody none nor not nothing now of off often ok old on once one ones only onto or other others ought our ours out
  over own people per perhaps place plus point pretty probably problem put quite rather real really right said same saw say
  saying says see seem seems seen several shall she should since so some somebody someone something sometimes somewhere soon
  sort stay still stuff such sure take takes taken taking tell than that thats the their theirs them themselves then there
  theres these they theyre thing things think this those though three through thus time to today together told too took
  toward trouble try trying turn two under until up upon us use used using usually very want wants was wasnt way ways we week
  well went were werent weve what whatever when whenever where whether which while who whole whom whose why will with within
  without wont work working works would wouldnt year yes yet you your youre yours issue challenge bad worse worst half live lives
  hour morning afternoon evening monday tuesday wednesday thursday friday saturday sunday customer client team
  company business`.split(/\s+/u),
);

/** Forms no ending tells. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `lost lose, losing lose, paid pay, spent spend, broke break, broken break, fell fall, fallen fall, forgot forget,
  forgotten forget, wrote write, written write, ran run, stood stand, sent send, left leave, built build, bought buy,
  sold sell, met meet, found find, grew grow, grown grow, hurt hurt, rang ring, rung ring, slept sleep, thrown throw,
  threw throw, stuck stick, drove drive, driven drive, drew draw, chose choose, chosen choose, quit quit, staff staff,
  men man, women woman, feet foot, shelves shelf, heard hear, understood understand, loss lose, losses lose, late late`
    .split(/,\s*/u)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** One word without the ending of a plural, -ing or -ed. It compares words and is no word itself. */
export function stem(word: string): string {
  const known = IRREGULAR[word] ?? word;
  const plain = known
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/(?<=ss|x|z|ch|sh)es$/u, '')
    .replace(/(?<=\p{L}{2}[^sui])s$/u, '');
  const cut = plain.replace(/(?<=[aeiouy]\p{L}*\p{L})(?:ing|ed)$/u, '').replace(/(?<=\p{L}{4})ly$/u, '');
  const single = cut.replace(/([bdglmnprt])\1$/u, '$1');
  return single.replace(/(?<=\p{L}{2})e+$/u, '').replace(/(?<=\p{L}{3})[yi]$/u, '');
}

/** Words of a text in order, in small letters, without accents and apostrophes; `no-shows` is one, however written. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]s?\b/gu, (mark) => mark.slice(1).replace(/^s$/u, ''))
      .replace(/\bno ?(?=shows?\b)/gu, 'no-')
      .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  );
}

const counts = (word: string) =>
  word.length > 1 && !STOP.has(word) && !STOP.has(word.replace(/s$/u, '')) && !/^\d+$/u.test(word);

/** `no-shows` as it is and in its parts: it tells as much as two words do. */
const withParts = (word: string) => [...new Set([word.replace(/-/gu, ''), ...word.split('-')])];

/** Stems of the words that say something, once each. */
export function contentStems(text: string): string[] {
  return [...new Set(wordsOf(text).flatMap(withParts).filter(counts).map(stem))];
}

/** The same with what may also be written in one: `front desk` is heard where `front-desk` is meant. */
export function heardStems(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const joined = words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`);
  return new Set([...words.flatMap(withParts), ...joined].filter(counts).map(stem));
}
