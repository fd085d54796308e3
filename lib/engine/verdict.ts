import type { Context } from './define-rule.ts';
import type { Document, Sentence } from './document.ts';
import { COLUMNS } from './learned/columns.ts';
import { type Mail, readMail } from './learned/mail.ts';
import { certainRoles } from './reading/certain.ts';
import { countLanguage, isEnglish, isForeignScript, type LanguageCounts } from './reading/english.ts';
import { perContext, perSentence, perText } from './reading/per-sentence.ts';
import type { Verdict } from './types.ts';

/** Fewer words say too little to be judged. */
const FEWEST_WORDS = 12;
/** Appointments and attachments are short; a longer message says something else as well. */
const LONGEST_LOGISTICS = 60;
/** Two times to choose from are a list too; a longer one lists what somebody has. */
const MOST_BULLETS = 3;
const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|pm|gmx|web|mail|zoho|fastmail|hey|btinternet|virginmedia|sky|t-online|orange|free|laposte|libero|seznam|wp|o2|163|qq|naver)\.[a-z.]{2,8}$/;

export type Judge = (document: Document, context: Context) => Verdict;

/** What can be said before any number, or `scored` when a number makes sense. */
export const judge: Judge = (document, context) => {
  if (document.words === 0) return 'too-short';
  const sentences = document.sentences.slice(0, MOST_SENTENCES);
  const language = addUp(sentences);
  const wholeText = () =>
    sentences
      .map(({ masked }) => masked)
      .join(' ')
      .replace(/\s/g, ' ');
  const isShort = document.words < FEWEST_WORDS;
  // A few words are in no language in particular.
  if (isForeignScript(language) || (!isShort && !isEnglish(language, wholeText))) return 'not-english';
  const internal = isInternal(context);
  const mail = readMail(sentences);
  if (!internal && isLogistics(document, sentences, mail)) return 'logistics';
  if (isShort) return 'too-short';
  if (internal) return 'not-prospecting';
  return isSales(document, mail, context) ? 'scored' : 'not-prospecting';
};

const languageOf = perSentence<LanguageCounts>(({ text }) => countLanguage(text));

/** How much of the body is weighed: enough for any message, and a bound for junk. */
const MOST_SENTENCES = 60;

function addUp(sentences: readonly Sentence[]): LanguageCounts {
  let letters = 0;
  let latin = 0;
  let words = 0;
  let english = 0;
  for (const sentence of sentences) {
    const counts = languageOf(sentence);
    letters += counts.letters;
    latin += counts.latin;
    words += counts.words;
    english += counts.english;
  }
  return { letters, latin, words, english };
}

const isInternal = perContext(({ seller, to, prospect }): boolean => {
  const own = (seller?.domain ?? domainOf(seller?.email)).toLowerCase().replace(/^@/, '');
  if (own === '' || FREE_MAIL.test(own) || !to || to.length === 0 || prospect !== undefined) return false;
  return to.every(({ email }) => {
    const theirs = domainOf(email);
    return theirs !== '' && (theirs === own || theirs.endsWith(`.${own}`) || own.endsWith(`.${theirs}`));
  });
});

function domainOf(email: string | undefined): string {
  return (
    email
      ?.slice(email.lastIndexOf('@') + 1)
      .trim()
      .toLowerCase() ?? ''
  );
}

const LOUD = /!{2,}|\b(?:AMAZING|AWESOME|GREAT|FANTASTIC|PERFECT|WOW)\b|\b(?:thrilled|over the moon|super excited)\b/;

/** Times, links and attachments, and nothing that a coach could help with. */
function isLogistics({ words }: Document, sentences: readonly Sentence[], { arranging, outreach }: Mail): boolean {
  if (words > LONGEST_LOGISTICS) return false;
  // Somebody who shouts with joy is arranging more than a time (concept 2.21).
  if (sentences.some(({ masked }) => LOUD.test(masked))) return false;
  // A few words are soon about nothing but a time; they must name one of the clock.
  if (words < FEWEST_WORDS && !sentences.some(({ masked }) => APPOINTED.test(masked))) return false;
  if (sentences.filter(({ bullet }) => bullet).length > MOST_BULLETS) return false;
  if (sentences.some((sentence) => saysMore(sentence, outreach))) return false;
  return arranging > 0 && arranging > outreach;
}

/**
 * Whether a seller wants something of somebody who has not asked for it. In doubt the answer leans on what is known of
 * the person: with notes or a plan nearly everything is sales, without them the words must show it.
 */
function isSales({ greeting, text }: Document, mail: Mail, context: Context): boolean {
  const greeted = greeting === null ? 0 : fromGreeting(text.slice(greeting.start, greeting.end));
  return mail.outreach - greeted + fromContext(context) > 0;
}

const fromContext = perContext((context): number => {
  let sum = BY_CHANNEL[context.channel];
  if (isKnownProspect(context)) sum += KNOWN_PROSPECT;
  if (context.stageChosen) sum += CHOSEN_STAGE;
  if (ABOUT_TO_BUY.test(context.lastInbound ?? '')) sum += WANTED;
  const hosts = (context.to ?? []).map(({ email }) => domainOf(email)).filter((host) => host !== '');
  if (hosts.length > 0 && hosts.every((host) => FREE_MAIL.test(host))) sum -= PRIVATE_ADDRESS;
  return sum;
});

const BUSINESS = (['pitch', 'brag', 'generic', 'pain', 'pressure'] as const).map((role) => COLUMNS.indexOf(role));
const SURELY = 0.5;
/** Far below 0 the whole message says more surely that nothing is sold than one sentence can say that something is. */
const MAY_SELL = -2;

/** Whether a sentence tells a trouble, or surely sells in a message that may. */
const saysMore = (sentence: Sentence, outreach: number): boolean =>
  certainRoles(sentence).includes('pain') ||
  (outreach > MAY_SELL && BUSINESS.some((column) => (sentence.sure[column] ?? 0) > SURELY));

const APPOINTED = /\b(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|h|o'clock)|\d{1,2}[:.]\d\d|at \d{1,2}|noon|minutes late)\b/i;

/** What is known around a message, in the units of the sums. */
const KNOWN_PROSPECT = 6;
const CHOSEN_STAGE = 1;
/** Whoever says that they are looking for what somebody sells. */
const WANTED = 1;
const ABOUT_TO_BUY =
  /\blooking (?:at|for|into)\b.{0,30}\b(?:systems?|suppliers?|tools?|software)\b|\bsend (?:me |us )?something\b/i;
/** Strangers are written to on LinkedIn, and nobody sends an invitation to a colleague next door. */
const BY_CHANNEL: Readonly<Record<Context['channel'], number>> = {
  email: 0,
  'linkedin-message': 0.7,
  'linkedin-invite': 2,
  inmail: 2,
};
const PRIVATE_ADDRESS = 0.7;

const FAMILY =
  /\b(?:mum|mom|mummy|mama|dad|daddy|papa|grandma|granny|grandpa|nana|aunt|auntie|uncle|darling|love|sweetie|honey|babe|mate|dude|lads|girls|boys)\b/i;
const GROUP =
  /\b(?:all|everyone|everybody|guys|folks|team|both|parents|members|residents|neighbours|friends|families|volunteers|students)\b/i;

const fromGreeting = perText((words): number => {
  if (FAMILY.test(words)) return 3;
  return GROUP.test(words) ? 1 : 0;
});

function isKnownProspect({ prospect, plan }: Context): boolean {
  const filled = (value: unknown) =>
    typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) && value.length > 0;
  return (
    (prospect !== undefined && Object.values(prospect).some(filled)) ||
    (plan !== undefined && Object.values(plan).some(filled))
  );
}
