import type { Context } from './define-rule.ts';
import type { Document, Role, Sentence } from './document.ts';
import { countLanguage, isEnglish, isForeignScript, type LanguageCounts } from './reading/english.ts';
import { findCues, ORDINARY_CUES, SALES_CUES, weigh } from './reading/message-cues.ts';
import { perSentence } from './reading/per-sentence.ts';
import type { Verdict } from './types.ts';

/** Fewer words say too little to be judged. */
const FEWEST_WORDS = 12;
/** Appointments and attachments are short; a longer message says something else as well. */
const LONGEST_LOGISTICS = 60;
const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|pm|gmx|web|mail|zoho|fastmail|hey|btinternet|virginmedia|sky|t-online|orange|free|laposte|libero|seznam|wp|o2|163|qq|naver)\.[a-z.]{2,8}$/;

/** What one sentence adds to the verdict. */
interface SentenceFacts {
  readonly sales: number;
  readonly ordinary: number;
  readonly language: LanguageCounts;
}

export type Judge = (document: Document, context: Context) => Verdict;

/** What can be said before any number, or `scored` when a number makes sense. Remembers the facts of sentences. */
export function createJudge(): Judge {
  const factsOf = perSentence<SentenceFacts>((sentence) => ({
    sales: findCues(SALES_CUES, sentence),
    ordinary: findCues(ORDINARY_CUES, sentence),
    language: countLanguage(sentence.text),
  }));
  return (document, context) => {
    if (document.words === 0) return 'too-short';
    const facts = document.sentences.slice(0, MOST_SENTENCES).map(factsOf);
    const language = facts.map((fact) => fact.language).reduce(addCounts);
    if (isForeignScript(language)) return 'not-english';
    const internal = isInternal(context);
    if (!internal && isLogistics(document)) return 'logistics';
    if (document.words < FEWEST_WORDS) return 'too-short';
    if (
      !isEnglish(language, () =>
        document.sentences
          .map((sentence) => sentence.masked)
          .join(' ')
          .replace(/\s/g, ' '),
      )
    )
      return 'not-english';
    if (internal) return 'not-prospecting';
    const sales = facts.reduce((found, fact) => found | fact.sales, 0);
    const ordinary = facts.reduce((found, fact) => found | fact.ordinary, 0);
    return isSales(document, context, sales, ordinary) ? 'scored' : 'not-prospecting';
  };
}

/** How much of the body is weighed: enough for any message, and a bound for junk. */
const MOST_SENTENCES = 200;

function addCounts(a: LanguageCounts, b: LanguageCounts): LanguageCounts {
  return {
    letters: a.letters + b.letters,
    latin: a.latin + b.latin,
    words: a.words + b.words,
    english: a.english + b.english,
  };
}

function isInternal({ seller, to, prospect }: Context): boolean {
  const own = (seller?.domain ?? domainOf(seller?.email)).toLowerCase().replace(/^@/, '');
  if (own === '' || FREE_MAIL.test(own) || !to || to.length === 0 || prospect !== undefined) return false;
  return to.every(({ email }) => {
    const theirs = domainOf(email);
    return theirs !== '' && (theirs === own || theirs.endsWith(`.${own}`) || own.endsWith(`.${theirs}`));
  });
}

function domainOf(email: string | undefined): string {
  return (
    email
      ?.slice(email.lastIndexOf('@') + 1)
      .trim()
      .toLowerCase() ?? ''
  );
}

const ABOUT_BUSINESS: readonly Role[] = ['pitch', 'pain', 'consequence', 'goal', 'observation'];
const ARRANGING: readonly Role[] = ['logistics', 'courtesy', 'ask', 'other'];

const LOUD = /!{2,}|\b(?:AMAZING|AWESOME|GREAT|FANTASTIC|PERFECT|WOW)\b|\b(?:thrilled|over the moon|super excited)\b/;

/** Times, links and attachments, and nothing that a coach could help with. */
function isLogistics({ sentences, words }: Document): boolean {
  if (words > LONGEST_LOGISTICS) return false;
  // Somebody who shouts with joy is arranging more than a time (concept 2.21).
  if (sentences.some(({ masked }) => LOUD.test(masked))) return false;
  let arranged = 0;
  for (const sentence of sentences) {
    if (sentence.roles.includes('logistics')) arranged += wordsOf(sentence);
    else if (sentence.roles.some((role) => ABOUT_BUSINESS.includes(role))) return false;
    else if (!ARRANGING.includes(sentence.roles[0])) return false;
    else if (wordsOf(sentence) <= 6 || sentence.roles.includes('courtesy')) arranged += wordsOf(sentence) / 2;
  }
  const some = sentences.some((sentence) => sentence.roles.includes('logistics'));
  return some && arranged >= words * 0.4;
}

function wordsOf(sentence: Sentence): number {
  return sentence.tokens.length;
}

/**
 * Whether a seller wants something of somebody who has not asked for it. In doubt the answer leans on what is known of
 * the person: with notes or a plan nearly everything is sales, without them the words must show it.
 */
function isSales(document: Document, context: Context, salesCues: number, ordinaryCues: number): boolean {
  const ordinary = weigh(ORDINARY_CUES, ordinaryCues) + fromGreeting(document);
  const sales = weigh(SALES_CUES, salesCues) + fromRoles(document);
  if (isKnownProspect(context)) return ordinary < 6 || sales >= ordinary / 2;
  const hosts = (context.to ?? []).map(({ email }) => domainOf(email)).filter((host) => host !== '');
  const onlyFreeMail = hosts.length > 0 && hosts.every((host) => FREE_MAIL.test(host));
  // Nothing speaks for ordinary mail: little is enough. A stage that the draft alone cannot tell was chosen by somebody.
  const chosen = context.stage === 'follow-up' || context.stage === 'requested' || context.stage === 'customer';
  const enough = (ordinary === 0 ? 1.5 : 2) + (onlyFreeMail ? 1 : 0) - (chosen ? 1 : 0);
  return sales >= enough && sales > ordinary * 0.67;
}

const FAMILY =
  /\b(?:mum|mom|mummy|mama|dad|daddy|papa|grandma|granny|grandpa|nana|aunt|auntie|uncle|darling|love|sweetie|honey|babe|mate|dude|lads|girls|boys)\b/i;
const GROUP =
  /\b(?:all|everyone|everybody|guys|folks|team|both|parents|members|residents|neighbours|friends|families|volunteers|students)\b/i;

function fromGreeting({ greeting, text }: Document): number {
  if (greeting === null) return 0;
  const words = text.slice(greeting.start, greeting.end);
  if (FAMILY.test(words)) return 4;
  return GROUP.test(words) ? 2 : 0;
}

const ABOUT_THEM: readonly Role[] = ['pain', 'consequence', 'observation', 'goal'];

/** Pitches count most; trouble and observations about the reader are what good outreach is made of. */
function fromRoles({ sentences }: Document): number {
  let pitches = 0;
  let reader = 0;
  for (const { roles, topic } of sentences) {
    if (roles.includes('pitch')) pitches++;
    else if (
      topic !== 'seller' &&
      (roles.some((role) => ABOUT_THEM.includes(role)) || (topic === 'reader' && roles[0] === 'other'))
    )
      reader++;
  }
  return Math.min(pitches, 3) * 1.5 + Math.min(reader, 3) * 0.5;
}

function isKnownProspect({ prospect, plan }: Context): boolean {
  const filled = (value: unknown) =>
    typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) && value.length > 0;
  return (
    (prospect !== undefined && Object.values(prospect).some(filled)) ||
    (plan !== undefined && Object.values(plan).some(filled))
  );
}
