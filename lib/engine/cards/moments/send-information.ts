import type { MomentCard } from '../moment-card.ts';
import { anyOf } from '../signs.ts';

const SEND = '{send|email|mail|forward|share|drop|pass|give|shoot|ping|provide|supply|fire}';
const PAPER =
  '{information|info|infos|informations|details|detail|material|materials|brochure|brochures|deck|presentation|flyer|overview|one-pager|one pager|catalogue|catalog|pdf|documentation|documents|leaflet|leaflets|slides|literature|summary|case studies|datasheet|data sheet|spec sheet|website|link|product sheet|bumf}';
const OVER = '{me |us |over |through |along |across |it |on |}{me |us |}';

const NAMED = anyOf([PAPER]);

/** What they asked for, by their own name for it. */
function paperIn(words: string | null): string {
  const named = NAMED === null ? undefined : words?.toLowerCase().match(NAMED)?.[0];
  return named === undefined ? 'something in writing' : `the ${named.replace(/^info\w*/, 'information')}`;
}

export const sendInformation: MomentCard = {
  moment: 'send-information',
  why: 'Material is often a polite way to end it; asking what it should answer gives them both ways out.',
  signs: {
    asks: [
      `${SEND} ${OVER}{a |an |the |some |any |your |more |further |additional |few |bit of |}{a |few |bit of |more |further |short |company |product |quick |written |}{_ |}${PAPER}`,
      `${SEND} ${OVER}{something|an email|a mail|an e-mail|a few lines|it} {in writing|by email|by mail|by e-mail|with {the |more |some |}details|about|to read|to look at|i can {read|look|forward|share}|first}`,
      "{send|email|mail} {me|us} {what you have|what you've got|whatever you have|some stuff|something|an email|a mail}",
      'put {it|this|that|something|everything} in {writing|an email|a mail|an e-mail}',
      `{do you have|have you got|is there} {a|any|some|something|an} {more |further |written |}{_ |}${PAPER}`,
      `{more|further|some|additional} {information|info|details|material} {please|would be|about|on your|by email|by mail|via email|before|first|is needed|needed}`,
      `{like|love|want|need|happy|appreciate|interested in} {to {have|get|see|receive|read} |}{a|some|more|further|the|your|additional} {_ |}{information|info|details|material|materials|brochure|deck|overview|documentation}`,
    ],
    alone: [
      'more {info|information|details}',
      '{any |your |}{brochure|website|link|deck}',
      'send {info|information|details|something|it|it over|me something}',
    ],
    unless: [
      "{i'll|i will|we'll|we will|i can|we can|let me|i'd|i could|i am going to|i'm going to|going to|happy to|glad to} {also |gladly |then |happily |}{send|share|email|forward|give|provide|pass|mail}",
      '{we|i|they|he|she|customers|clients|suppliers|people|patients} {send|share|email|forward|give|provide|pass|mail}',
      '{stop|please stop} {sending|emailing}',
      '{thanks|thank you} for {sending|the|sharing|your}',
      "{already|don't} {have|got|received|need|want} {your|the|any|more}",
      'details {are|is} below',
    ],
  },
  details: ({ words }) => ({ paper: paperIn(words) }),
  wordings: () => [
    "You asked for {paper}. Only you can say which part would be of use to you, and most of it may not be.\n\nWhich question would you want answered? If you would rather leave it there, that's fine too, and one word is enough.",
    "You asked for {paper}, and that may well be more than you want.\n\nWhat would you need to know to decide that this is not for you? I'll answer just that, and if you would rather leave it altogether, say so.",
    'You asked for {paper}, and most of it may be of little use to you.\n\nYou wrote: {trouble}\n\nShould it be about that, or about something else? If you would rather leave it there, one word is enough.',
  ],
};
