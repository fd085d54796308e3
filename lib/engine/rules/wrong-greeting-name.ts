import { type Context, defineRule } from '../define-rule.ts';
import type { Document } from '../document.ts';
import { distance, isFirstName, mayBeOne } from '../phrases/nicknames.ts';
import { GREETS } from '../reading/greeting.ts';
import { everyMatch } from '../reading/matches.ts';
import { perContext, perText } from '../reading/per-sentence.ts';

const NO_NAME =
  /^(?:hi|hello|hey|hiya|heya|gday|mate|dear|respected|esteemed|valued|greetings|namaste|namaskar|salaam|habari|good|morning|afternoon|evening|day|hallo|howdy|there|all|again|both|team|everyone|everybody|folks|and|or|to|sir|madam|the|dr|mr|mrs|ms|mx|miss|prof|professor|frau|herr|madame|maitre|monsieur|senor|senora|signor|signora|mme|mlle|pan|pani|captain|skipper|chief|boss|major|colonel|doctor|daktari|alhaj[ai]|haj(?:i|iy?a)|mallam|nana|oga|baba|mama|mwalimu|engineer|pastor|imam|sheikh|chef|coach|father|rabbi|reverend|councillor|judge|counsel|counsell?or|excellency|von|van|de|da|der|den|di|del|la|le|ter|bin|al|shri|smt|attention|your|ji|san|x+|fname|firstname|first|name|null|undefined|friends?|colleagues?|guys|gentlemen|ladies|happy|monday|tuesday|wednesday|thursday|friday|yo|of|from|at|support|sales|hiring|manager|owner|whom|it|may|concern)$/;
/** Desks, in addresses and in greetings: `Dear Accounts` names no person either. */
const ROLE_ADDRESS =
  /^(?:info|sales|hello|hi|contact|office|team|support|admin|mail|enquiries|inquiries|hr|jobs|billing|marketing|press|help|reception|service|post|welcome|orders?|accounts?|finance|ops|operations|it|ceo|cfo|purchasing|procurement|payroll|logistics|facilities)$/;

/** `Dear Property Manager` names no person, nor does `Hi INSERT NAME`. */
const A_ROLE =
  /\b(?:manager|director|owner|officer|president|professionals?|leaders?|customers?|clients?|partners?|neighbou?rs?|readers?|parents?|members?|exhibitors?|editors?|counsell?ors|insert|secretary|candidates?|buyers?|suppliers?|founders?|sirs)\b/i;

/** Letters that are no letter with a mark, as they are written without them. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' };
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłßæœđı]/g, (letter) => LETTERS[letter] ?? letter);
/** `Mueller` for `Müller`. */
const withoutUmlauts = (word: string) => word.replace(/([aou])e/g, '$1');
/** Languages in which a name ends in another way where somebody is called by it: `Szanowna Pani Agnieszko`, `Poštovani Stefane`. */
const CALLS = /^(?:szanown|drogi|droga|dragi|draga|postovan|vazen)|\bpanie?\b/;
/** A name in another script says nothing about how it is spelt in a greeting. */
const partsOf = (text: string): string[] => plain(text).match(/\p{Script=Latin}+/gu) ?? [];

/** What is known of a recipient: whole names, else what an address such as `john.smith@` spells out. */
const peopleIn = perContext((context): readonly { name: string[]; address: string[] }[] => {
  const people = [...(context.to ?? [])];
  const known = context.prospect?.name;
  if (known !== undefined && people.length <= 1) people[0] = { ...people[0], name: people[0]?.name ?? known };
  return people
    .map(({ name, email }) => ({
      name: partsOf((name ?? '').replace(/@.*/, '')).filter((part) => !NO_NAME.test(part)),
      address: partsOf(email?.split('@')[0] ?? '').filter((part) => !ROLE_ADDRESS.test(part)),
    }))
    .filter(({ name, address }) => name.length + address.length > 0);
});

const companyIn = perContext((context): readonly string[] => {
  const hosts = (context.to ?? []).map(({ email }) => email?.split('@')[1] ?? '');
  return partsOf([context.prospect?.company ?? '', ...hosts].join(' '));
});

/** A name in a greeting that is nobody's it was sent to. */
interface Misnamed {
  readonly at: number;
  readonly words: string;
  /** Who is meant. */
  readonly name: string;
}

const misnamedFor = perContext((context) => perText((greeting) => findMisnamed(greeting, context)));

const misnamedIn = ({ text, greeting }: Document, context: Context): Misnamed | null =>
  greeting === null ? null : misnamedFor(context)(text.slice(greeting.start, greeting.end));

/** Whether a word is the first letters of one name and then those of another. */
const beginsBoth = (word: string, one: string, other: string): boolean =>
  Array.from(word, (_, cut) => cut).some(
    (cut) => cut >= 2 && one.startsWith(word.slice(0, cut)) && other.startsWith(word.slice(cut)),
  );

function findMisnamed(text: string, context: Context): Misnamed | null {
  const people = peopleIn(context);
  const company = companyIn(context);
  const named = text.replace(GREETS, (word) => ' '.repeat(word.length));
  const greeted = everyMatch(/(?<![\p{L}'’{[])\p{L}[\p{L}'’]*/gu, named)
    .map((found) => ({ words: found[0], word: plain(found[0]).replace(/['’]s?/g, ''), at: found.index }))
    .filter(({ word }) => !NO_NAME.test(word) && !ROLE_ADDRESS.test(word));
  if (/[{[<]/.test(text) || A_ROLE.test(text)) return null;
  const calls = CALLS.test(plain(text));
  const fits = (word: string) =>
    people.some(({ name, address }) => {
      if (calls && name.some((part) => word.startsWith(part.slice(0, Math.max(3, part.length - 2))))) return true;
      if (name.some((part) => mayBeOne(word, part) || withoutUmlauts(word) === part)) return true;
      // `Majo` for María José.
      if (name.some((part, at) => at > 0 && beginsBoth(word, name[at - 1] ?? '', part))) return true;
      // `JP` for Jean-Pierre.
      if (
        word.length > 1 &&
        name
          .map((part) => part.charAt(0))
          .join('')
          .startsWith(word)
      )
        return true;
      // `jsmith@`, `johns@`: an address may run names together, so it can only confirm.
      return address.some(
        (part) =>
          // Where the name is known, an initial of the address says nothing more.
          ((name.length === 0 || part.length > 1) && mayBeOne(word, part)) ||
          part.includes(word) ||
          // `mg.lopez@`: initials.
          (part.length < 3 && name.length === 0 && part[0] === word[0]) ||
          (part.length > 4 && part[0] === word[0] && name.length === 0 && distance(word, part) > 2),
      );
    });
  if (greeted.some(({ word }) => fits(word))) return null;
  // Its first word may be the company's.
  const first = greeted.find(({ word }) => !company.includes(word));
  const [person] = people;
  if (first === undefined || person === undefined) return null;
  const spelt = person.name[0] ?? (person.address.length > 1 ? person.address[0] : undefined);
  const near = people
    .flatMap(({ name, address }) => [...name, ...address])
    .find((part) => part.length > 2 && distance(first.word, part) <= 2);
  const name = near ?? (/^\p{Lu}/u.test(first.words) || isFirstName(first.word) ? spelt : undefined);
  if (name === undefined || name.length < 2) return null;
  return { at: first.at, words: first.words, name: name.charAt(0).toUpperCase() + name.slice(1) };
}

export default defineRule({
  meta: {
    id: 'wrong-greeting-name',
    kind: 'gate',
    dimension: 'trust',
    scope: 'document',
    points: 0,
    description: 'The greeting names somebody else than the recipient.',
    concepts: ['0.28', '0.25'],
    evidence: 'avoidable-errors',
    messages: {
      differs: 'The greeting says ‘{words}’ and the recipient is ‘{name}’. Which of the two is right?',
    },
  },
  matters: (context) => peopleIn(context).length > 0,
  seeks: [],
  besides: (document, context) => misnamedIn(document, context) !== null,
  *check(document, context) {
    const { text, greeting } = document;
    const misnamed = misnamedIn(document, context);
    if (greeting === null || misnamed === null) return;
    // A name alone greets only on a line of its own: `Fantastic, I will read it` greets nobody.
    if (!GREETS.test(text.slice(greeting.start, greeting.end)) && !/^[ \t]*(?:\r?\n|$)/.test(text.slice(greeting.end)))
      return;
    const { words, name } = misnamed;
    const start = greeting.start + misnamed.at;
    yield {
      span: { start, end: start + words.length },
      messageId: 'differs',
      data: { words, name },
      suggestions: [{ label: name, text: name }],
    };
  },
});
