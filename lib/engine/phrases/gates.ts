import type { PhraseEntry } from './match.ts';

/** Scarcity said to hurry a stranger (0.28). */
export const FALSE_URGENCY: readonly PhraseEntry[] = [
  '{offer|discount|deal|price|pricing|promotion|promo|rate} {expires|ends|is only valid|is valid until|only lasts|runs out}',
  'limited {time|spots|seats|places|slots|availability|number of|offer|edition}',
  '{only|just} _ {spots|seats|places|slots|licences|licenses|openings} {left|remaining|available}',
  '_ {spots|seats|places|slots} {left|remaining}',
  'last chance',
  'act {now|fast|today|quickly}',
  'today only',
  'this week only',
  'while {supplies|stocks|stock} last',
  'final notice',
  "don't miss {out|this|your|the}",
  "{won't|will not} last {long|forever}",
  'spots are {filling|going}',
  'exclusive {offer|deal|discount}',
  'once-in-a-lifetime',
];

/** Absolutes nobody can stand behind (0.29). */
export const ABSOLUTES: readonly PhraseEntry[] = [
  "{we|i|we'll|i'll|we will|i will|can|fully|results are|is|are|we can} guarantee",
  'guaranteed',
  'guarantees {you|that|results|success|growth}',
  'risk-free',
  'risk free',
  'zero risk',
  'no-risk',
  'foolproof',
  'fail-safe',
  'never fails',
  'always works',
  'works every time',
  '100% {success|satisfaction|effective|accurate|certain|safe|secure}',
  'number one {provider|platform|solution|company|supplier|vendor|agency|tool|choice|in}',
  'the best _ {in the {world|market|industry|business|country}|on the planet}',
  'the only {platform|solution|tool|company|software|product|provider|system|service} {that|which|you|to}',
  '{double|triple|quadruple} your _',
  'everyone {loves|uses|needs|wants} {it|our|this}',
  'miracle',
];

/** Things said of a talk that never was (0.28). */
export const PRETENDED: readonly PhraseEntry[] = [
  'as {we |}{discussed|agreed|talked about}',
  'as promised',
  'per our {last |recent |earlier |previous |}{conversation|call|discussion|chat|meeting|email|emails}',
  'following {up on |}our {last |recent |earlier |previous |}{conversation|call|discussion|chat|emails}',
  'further to our {last |recent |earlier |previous |}{conversation|call|discussion|chat|meeting|emails}',
  'in our {last |recent |earlier |previous |}{conversation|call|discussion|email|emails}',
  '{continuing|to continue} our {conversation|discussion|chat}',
  'thanks for {getting back|your interest|requesting|signing up}',
  'thank you for {getting back|your interest|requesting|signing up}',
  '{problem|issue|question|change|update|notice} {with|about|on|to|regarding} your account',
  'your account {has|is|will|with}',
  'your {invoice|payment|order} is',
];
