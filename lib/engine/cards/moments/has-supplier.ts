import type { MomentCard, Thread } from '../moment-card.ts';

const WE = '{we|i|our company|my company|the company|our team}';
const SUPPLIER =
  '{supplier|provider|vendor|agency|solution|tool|system|software|platform|contractor|consultant|consultancy|carrier|distributor|service|partner|arrangement|setup|set-up|subscription|crm|erp|accountant|wholesaler|manufacturer|haulier|forwarder}{s|}';
const ADVERB = '{already |currently |also |still |mostly |usually |now |always |do |just |}';
const NOW = '{currently|already|still|presently|now}';
const BUYS =
  '{use|using|work with|working with|buy from|buying from|buy it from|get it from|get this from|get them from|partner with|partnered with|deal with|dealing with|with|signed with|signed up with|contracted|contracted with|under contract with|covered by|served by|supplied by|supported by|outsource|outsourced|outsourcing|customers of|a customer of|rely on|set up with}';
/** A name after words that say whom they work with. */
const NAMED =
  /\b(?:[Ww]e|I)(?:['’]re| are|['’]m| am|['’]ve| have)?(?: (?:already|currently|still|now|been|quite|very|perfectly|really))* (?:us(?:e|ing)|with|work(?:ing)? with|buy(?:ing)? (?:it |this |them )?from|get (?:it|this|them|ours) from|happy with|satisfied with|signed (?:up )?with|under contract with|chose|went with|rely on|covered by)\s+(\p{Lu}[\p{L}\p{N}&.'’-]*[\p{L}\p{N}](?:\s\p{Lu}[\p{L}\p{N}&'’-]*){0,2})/u;
const NO_SUPPLIER =
  /^(?:I|It|The|Our|My|A|An|This|That|English|German|French|Italian|Spanish|Dutch|Polish|European|American|British|Chinese|Excel|Word|Outlook|Google Sheets|IT|HR|CRM|ERP|SAAS|SaaS)\b/;
const PEOPLE =
  /\b(?:supplier|provider|vendor|agency|contractor|consultant|consultancy|carrier|distributor|partner|accountant|wholesaler|manufacturer|haulier|forwarder|someone|somebody|people|guys|company|firm)s?\b/;

/** Ends `maybe you should ...`. */
function stay({ heard, spoken }: Thread): string {
  const name = [heard, ...spoken].map((one) => NAMED.exec(one?.text ?? '')?.[1]).find((one) => one !== undefined);
  if (name !== undefined && !NO_SUPPLIER.test(name)) return `stay with ${name}`;
  return PEOPLE.test(heard?.lower ?? '') ? 'stay with them' : 'keep it as it is';
}

export const hasSupplier: MomentCard = {
  moment: 'has-supplier',
  why: 'Arguing with a choice they have made hardens it; what might be missing is theirs to say.',
  signs: {
    says: [
      `{we|i|we've|i've|they} {already |currently |also |do |actually |now |}{have|got|have got|have already got|already have got} {already |}{a|an|our|our own|the|another|one|two|three|several|some|existing|enough|plenty of|good|great|trusted} {_ |}{_ |}${SUPPLIER}`,
      `{we've|i've} {already |}{a|an|our} {_ |}${SUPPLIER}`,
      `${WE} ${ADVERB}{have|'ve got|got} {someone|somebody|people|a company|a firm|a guy|one|something} {already|for {this|that|it|these}|who {does|handles|looks after|takes care of|covers}|in place|that {does|handles|covers}}`,
      `{we're|we are|i'm|i am|${WE}} {happily |}${NOW} {happily |in contract |under contract |}${BUYS} _`,
      `${WE} {use|work with|buy from|rely on|outsource} {_ |}{_ |}_ {for {this|that|it|these|all of this|everything}|at the moment|already|today|since|and {we're|we are|are} {very |quite |}{happy|satisfied|pleased|content}}`,
      `{this|that|it|which|everything|all of this|all this} {is|has been} {already |currently |}{covered|outsourced|sorted|taken care of|handled|under control|in good hands}`,
      "{we're|we are|i'm|i am} {already |all |fully |pretty |well |}{all set|set|sorted|covered|well served|taken care of|looked after|well looked after|supplied|provided for}",
      "{we|we've|i|i've} {have |'ve |already |}{have |got |}{this|that|it|everything|these} {already |}{covered|sorted|in place|in hand|under control|taken care of|set up}",
      '{very |quite |perfectly |pretty |really |more than |}{happy|satisfied|pleased|content|comfortable} with {our|the|what|who|how} {current|existing|present|own|_ supplier|_ provider|supplier|provider|vendor|agency|partner|solution|setup|set-up|system|tool|we {have|use|work}|it {works|runs|is}|things {are|work}}',
      "{we're|we are|i'm|i am} {very |quite |perfectly |pretty |really |}{happy|satisfied|content} with {them|him|her|it}",
      "{we're|we are} {very |quite |perfectly |}{happy|satisfied|content} with _ {for|and|so|since|as}",
      `${WE} ${ADVERB}{do|handle|run|manage|make|build|cover|keep} {this|that|it|these|everything|all of {this|that}|all this} {all |}{in-house|inhouse|internally|ourselves|on our own|by ourselves}`,
      `${WE} ${ADVERB}{have|use|built|developed|rely on} {an |our own |a |}{in-house|inhouse|internal|own} {_ |}{team|tool|solution|system|department|people|software}`,
      '{locked|tied} {in|into|to} {a|with|until|for|our|an}',
      '{in|under} {a |an |}{_ |}{_ |}contract {with|until|till|through}',
      'our {contract|agreement|subscription} {with _ |there |}{runs|ends|expires|is} {_ |}{until|till|through|in|next}',
      "{not|no|don't|do not|never} {_ |}{plan|plans|looking|want|wanting|planning|intend|intending|going|reason|need|wish} {to|of} {change|switch|switching|replace|replacing|move away|changing} {_ |}{supplier|provider|vendor|agency|partner|system|tool|software|it|them|anything|this|that}{s|}",
      '{recently|just} {signed|renewed|extended|switched|bought|chosen|changed} {_ |}{_ |}{with|to|our contract|the contract|contract|a new|another}',
    ],
    alone: [
      '{we|i} have {one|someone|somebody}',
      'already have {one|a supplier|a provider|someone}',
      'all set',
      'we are good',
      "we're good",
    ],
    unless: [
      "{don't|do not|no longer|doesn't|did not|didn't|never} {currently |yet |really |}have",
      `{have|has|with} no {_ |}${SUPPLIER}`,
      'looking for a',
      'need a {new |better |different |}{supplier|provider|vendor|partner|solution|tool|system}',
      '{lost|left|fired|sacked|dropped|dismissed} our',
      '{with|from|by} you',
      'use your',
      '{problem|trouble|issue|difficulties}{s|} with {our|the|them}',
      '{look at|list of|shortage of|number of|choice of|lack of|meeting with|call with}',
      'our {client|customer|patient|student}{s|}',
      'used to {have|use|work with}',
    ],
  },
  details: (thread) => ({ stay: stay(thread) }),
  wordings: () => [
    "If that works, maybe you should {stay}. A change takes time, and I do not know whether it would be worth yours.\n\nWhat would have to be missing for you to look elsewhere? If the answer is nothing, tell me, and I'll leave it there.",
    "Then maybe you should {stay}. I know too little about it to say that anything else would be better for you.\n\nIs there one thing about it you would want to be different? If there is not, that's a good reason to change nothing, and one word is enough.",
    "If that works, maybe you should {stay}.\n\nYou also wrote: {trouble}\n\nIs that in good hands as well, or is it still open? If it's in good hands, tell me, and I'll leave it there.",
  ],
};
