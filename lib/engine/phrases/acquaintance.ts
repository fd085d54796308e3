import { perContext } from '../reading/per-sentence.ts';
import { DENIES } from './sentences.ts';

/** What nobody notes of somebody he has not talked to. */
const TALKED =
  /\b(?:met|spoke(?! (?:at|for|on a|out)\b)|spoken|talked|chatted|conversation|referral|referred(?! to the)|[ei]nquir(?:y|ed)|downloaded|requested)\b|\b(?:asked|promised|wanted)$/i;
const TALK =
  '(?:asked|told|said to|call(?:ed)?|rang|phoned|visit(?:ed)?|stopped by|came (?:to|by)|showed|wrote|e-?mailed|sent|gave|took|promised|signed up|registered|trial|webinar|event|meeting|talk|chat|demo|lunch|coffee|stand|booth)';
/** What also happens among others is told of us only where we are named. */
const WITH_US = new RegExp(
  `\\b${TALK}\\b.{0,40}\\b(?:us|me|ours?|my|we|I)\\b|\\b(?:we|I|our|my)\\b.{0,40}\\b${TALK}\\b|\\bwith (?:him|her|them)\\b`,
  'i',
);
/** A note that begins with what somebody did means the person it is about. */
const DID = new RegExp(
  `^(?:asked (?:for|about|whether|if|how|what|which|him|her)|(?!asked|told|event|webinar|stand|booth|came|showed|wrote|said)${TALK}\\b(?! (?:a|an|the)\\b)|(?:had|short|first|intro|phone|video|zoom)\\b.{0,15}\\b${TALK})\\b`,
  'i',
);

/** Whether the notes or the plan tell of a talk with somebody; one that says they have not met tells of none. */
export const knowEachOther = perContext(({ plan, prospect, seller }): boolean => {
  const [name = ''] = (seller?.name ?? '').split(' ');
  return [plan?.why, ...(prospect?.observations ?? []), prospect?.whyNow]
    .flatMap((note) => note?.split(/[.,;:]/) ?? [])
    .map((part) => part.trim())
    .some(
      (part) =>
        !DENIES.test(part) &&
        (TALKED.test(part) || WITH_US.test(part) || DID.test(part) || (name.length > 2 && part.includes(name))),
    );
});
