/**
 * What a careful reader would call a fact, found without the engine: its own patterns, its own idea of a name. Used to
 * prove that a proposal holds nothing new and loses nothing silently.
 */
export interface FoundFacts {
  readonly addresses: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const NOT_NAMES = new Set(['i', "i'm", "i'd", "i'll", "i've", 'ok', 'hi', 'best', 'kind', 'thanks']);

export function factsOf(text: string): FoundFacts {
  const words = text.replaceAll('’', "'").split(/[^\S\n]+|(?=\n)/);
  const addresses = new Set<string>();
  const numbers = new Set<string>();
  const names = new Set<string>();
  let begins = true;
  for (const word of words) {
    if (word.startsWith('\n')) begins = true;
    const bare = word.trim().replace(/^[("“•*>[<-]+|[)"”,;:.!?\]>]+$/g, '');
    if (/@|\/\//.test(bare)) addresses.add(bare.toLowerCase());
    else {
      for (const number of bare.match(/\d+(?:[.,:]\d+)*/g) ?? []) numbers.add(number);
      if (!begins && /^\p{Lu}/u.test(bare) && !NOT_NAMES.has(bare.toLowerCase()))
        names.add(bare.toLowerCase().replace(/'s$/, ''));
    }
    if (word.trim() !== '' && !/[\p{L}\p{N}]/u.test(word)) continue;
    begins = /[.!?:][)"”]*$|\/\//.test(word) || bare === '';
  }
  return { addresses, numbers, names };
}
