import type { Sentence } from '../document.ts';
import { baseForm } from './grammar.ts';

/** What a product does that its users do themselves without it; asked in the same verb. */
const OWN_DOING = new Set(
  (
    'answer approve assign audit book build capture catch charge chase check clean collect compare consolidate control coordinate count ' +
    'create detect dispatch document enforce estimate file fill find fix follow forecast harmonise harmonize hire identify inspect invoice ' +
    'keep label list locate log maintain manage map match measure monitor optimise optimize order organise organize pay pick plan ' +
    'predict prepare price process produce publish quote reach reconcile record recruit remind renew repair replace report review ' +
    'route sample scan schedule score screen search segment select sell settle share ship sign sort spot staff stock store supply test ' +
    'trace track train transcribe translate turn update validate verify visualise visualize weigh win write'
  ).split(' '),
);
/** These tell that the work is done for them; what is left to ask is how they do it. */
const DONE_FOR =
  /^(?:automate|streamline|simplify|handle|support|digitise|digitize|improve|transform|accelerate|speed up|take care of|empower|enhance|modernise|modernize|run|do)$/;
/** What they are rid of. */
const RID_OF = /^(?:reduce|cut|lower|avoid|prevent|eliminate|stop|minimise|minimize|end|remove|decrease)$/;
const MEANS =
  /\s+(?:by|with|using|through|via|thanks to|so that|so|while|which|that|because|at scale|within|around|based on|without|whether|when|whenever|from|off|for (?:companies|businesses|teams|firms|organi[sz]ations|clients|customers|you))\b.*$|\s*[;:–—(]\s?.*$|\s+-\s.*$/i;
const SPEED =
  /(?:,?\s+(?:(?:from )?end[- ]to[- ]end|faster|better|quicker|quickly|easily|automatically|effortlessly|seamlessly|instantly|more \w+|in (?:minutes|seconds|hours|days|real time|no time|one place|one workspace|one click|a few clicks|half the time)|in (?:under |less than |just )?\w+ (?:seconds|minutes|hours|days|clicks?)|at (?:a glance|the touch of a button)|on (?:one|a single) (?:screen|platform|page)|live|24\/7|around the clock|across the board|every (?:single )?time|always|today|now|at any time|day (?:and|or) night|day or night|anywhere|like never before))+[.!]*$/i;
const VAGUE =
  /^(?:their |your |the |its |all |all their |all your )?(?:overall |business |operational |company |operating |sales |own |daily |better |new |powerful |real )*(?:costs?|expenses?|productivity|quality|revenues?|satisfaction|efficiency|results?|growth|performance|profits?|margins?|roi|value|outcomes|success|sales|business|businesses|processes|operations|goals|potential|time|money|more|it|this|that|things?|everything|insights?|analytics|data|dashboards?|features?|tools?|platforms?|solutions?|software|apps?|support|services?|technology|customers?|clients?|teams?|people|companies|needs?|pricing|rates?|demos?|discounts?|trials?|templates?|experience|benefits|savings|advantage|edge|way|ways|life|lives|work|world|industry|market|future|offer|program(?:me)?|access|help|information|updates?)$/i;
const LOUD =
  /\b(?:best|amazing|incredible|revolutionary|game[- ]changing|cutting[- ]edge|world[- ]class|leading|seamless|effortless|massive|unparalleled|guaranteed|never|ever|perfect|innovative|powerful|smart(?:er)?|next[- ]generation|state[- ]of[- ]the[- ]art|unique|award|competitive|free|dedicated|premium|advanced|robust|intuitive|personali[sz]ed|comprehensive|right)\b/gi;

/** `improve efficiency and reduce costs`: the second half is another claim. */
const AND_DOES =
  /,?\s+and\s+(?:reduce|cut|improve|increase|save|boost|grow|get|give|make|drafts?|enforces?|provides?|sends?|helps?|builds?|\w+s (?:your|the|it|them|all)\b).*$/i;

const isKnown = (verb: string) => OWN_DOING.has(verb) || DONE_FOR.test(verb) || RID_OF.test(verb);

/** Ours, a sentence of its own, or a comparison that asks `than what?`. */
const NOT_THEIRS =
  /\b(?:we|our|us|i|my|is|are|was|were|will|can|you|it|this|these|those|which|who|more|twice|double|up|ready|rise|rose|works?|likewise|next level|full potential|easier|happier|stronger|longer|smoother|lower|higher|greater|deeper|safer|leaner|quicker)\b/i;

/** The object as theirs: without means, speed and hype; undefined where nothing of theirs is left. */
function objectOf(rest: string): string | undefined {
  const cut = rest
    .replace(/^(?:you|them) (?=\S+)/i, '')
    .replace(MEANS, '')
    .replace(AND_DOES, '')
    .replace(SPEED, '')
    .replace(/[.!?…]+$/, '')
    .replace(/,$/, '')
    .trim();
  // `a, b and c` may stay; a list that goes on does not.
  const first = (cut.split(/,\s+(?:and\s+)?/)[0] ?? '').replace(SPEED, '');
  const whole = /^[^,]+(?:, [^,]+)? and [^,]+$/.test(cut) && cut.split(' ').length <= 9 ? cut : first;
  const object = whole
    .replace(LOUD, '')
    .replace(/\s+/g, ' ')
    .replace(/\b(?:their|your|the|its|a|an|all|each|every) (?=(?:and|or)\b|$)/gi, '')
    .trim();
  const words = object === '' ? 0 : object.split(' ').length;
  if (words < 1 || words > 10 || VAGUE.test(object)) return undefined;
  if (NOT_THEIRS.test(object) || /\b(?!test|request|harvest|interest|forest|guest|invest)\w{2,}est\b/i.test(object))
    return undefined;
  if (/[%“”"/]|\d/.test(object) || /\b(?:to|of|for|in|on|the|an?|your|and|or|not)$/i.test(object)) return undefined;
  if (/^(?:and|or|of|to|in|on|for|up|down|out|off|into|over)\b/i.test(object)) return undefined;
  return object;
}

/** `doers`: who does it, `you` unless the line names somebody of theirs. */
function question(verb: string, rest: string, doers = 'you'): string | undefined {
  const theirs = objectOf(rest);
  if (theirs === undefined) return undefined;
  const object = doers === 'you' ? theirs.replace(/\btheir\b/gi, 'your') : theirs;
  const asked = OWN_DOING.has(verb)
    ? verb
    : DONE_FOR.test(verb)
      ? 'handle'
      : RID_OF.test(verb)
        ? 'deal with'
        : undefined;
  return asked && `How do ${doers} ${asked} ${object}${TIMED.test(object) ? '' : ' today'}?`;
}

/** `a week ahead today` would be two times at once. */
const TIMED =
  /\b(?:ahead|at any time|round the clock|in advance|overnight|every \w+|each \w+|(?:a|per) (?:day|week|month|year))\b/i;

/** `so your planners always know where each load is`. */
const SO =
  /\bso (?:that )?(your [a-z]+|you) (?:can |will |could )?(?:always |never |finally |instantly |easily )*(know|see|find|spot|plan|answer|reach|track|check|catch)s? ([^.!?,;]+)/i;
/** `helps finance teams close the books`: whoever it helps is the reader. */
const HELPS = /\b(?:helps?|helping|lets?|enables?|enabling|allows?|allowing|empowers?)\s+(.+)$/i;
const DOERS = /(?:[^s]s|people|staff|team|you|them|everyone)$/i;

/** What those who are helped do, by the first known verb behind them. */
function helpedTo(claim: string): string | undefined {
  const words = claim.split(' ');
  for (let i = 1; i <= Math.min(6, words.length - 2); i++) {
    const verb = (words[i] ?? '').toLowerCase();
    const doers = words[i - 1]?.toLowerCase() === 'to' ? words[i - 2] : words[i - 1];
    if (isKnown(verb) && DOERS.test(doers ?? '')) {
      const named = /^your$/i.test(words[0] ?? '')
        ? words.slice(0, words[i - 1]?.toLowerCase() === 'to' ? i - 1 : i).join(' ')
        : undefined;
      return question(verb, words.slice(i + 1).join(' '), named);
    }
  }
  return undefined;
}

/** `Our platform tracks deliveries`, `Fournil predicts the sales`: the product is the subject, and short. */
const DOES =
  /^(?:(?:it|this)|(?:our|my|the) (?:[\p{L}\p{N}-]+ ){0,3}[\p{L}\p{N}-]+|\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+){0,2}) (?:also |now )?(\p{Ll}+s) (?=(?:the|an?|your|their|all|each|every|\p{Ll}+s|item|stock|office|patient|warehouse|data)\b)(.+)$/u;

/** `dental scheduling software`, `a digital marketing agency`: what it is for stands before what it is. */
const TRADE =
  /\b((?:(?:asset|contract|construction|cyber|digital|document|donor|energy|event|expense|facilities|fleet|inventory|lab|laboratory|patient|project|property|quality|risk|route|rota|shift|staff|stock|supply chain|tenant|volunteer|warehouse|waste|water) )?(?:scheduling|booking|invoicing|billing|planning|tracking|purchasing|bookkeeping|accounting|recruiting|marketing|reporting|forecasting|pricing|metering|onboarding|training|cleaning|budgeting|costing|estimating|payroll|procurement|recruitment|maintenance|compliance|logistics|translation|security)|(?:asset|contract|document|donor|energy|event|expense|facilities|fleet|inventory|project|property|quality|risk|stock|supply chain|tenant|volunteer|warehouse|waste) management) (?:software|platform|app|tool|solution|system|suite|agency|firm|company|provider|service)s?\b/;

/**
 * What a product line is for, asked about as their own doing: `How do you plan your rotas today?`. Undefined where the line
 * holds no such doing, or one that could be anybody's (concept 1.8): then nothing is made up.
 */
export function jobQuestion(sentence: Sentence): string | undefined {
  const plain = sentence.masked.replace(/\s+/g, ' ').trim();
  if (/\?\s*$/.test(plain) || plain.length > 400) return undefined;
  const so = SO.exec(plain);
  if (so?.[1] !== undefined && so[2] !== undefined) {
    const asked =
      so[1].toLowerCase() === 'you' ? 'do you' : `${/[^s]s$/.test(so[1]) ? 'do' : 'does'} ${so[1].toLowerCase()}`;
    const what = (so[3] ?? '').replace(SPEED, '').trim();
    const whole = what.split(' ').length <= 9 && !/\b(?:we|our|us|i|my)\b|[%\d]/i.test(what);
    if (whole && what !== '' && !VAGUE.test(what)) return `How ${asked} ${so[2].toLowerCase()} ${what} today?`;
  }
  const helps = HELPS.exec(plain)?.[1];
  if (helps !== undefined) return helpedTo(helps);
  const does = DOES.exec(plain);
  const verb = baseForm((does?.[1] ?? '').toLowerCase());
  return does && isKnown(verb) ? question(verb, does[2] ?? '') : undefined;
}

/** The same, where a line says no more than what kind of thing it sells. */
export function tradeQuestion({ masked }: Sentence): string | undefined {
  const trade = TRADE.exec(masked.replace(/\s+/g, ' '))?.[1];
  return trade === undefined ? undefined : `How do you handle ${trade} today?`;
}
