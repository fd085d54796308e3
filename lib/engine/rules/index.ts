import type { Rule } from '../define-rule.ts';
import askFitsPlan from './ask-fits-plan.ts';
import asksAboutGoals from './asks-about-goals.ts';
import asksOneEasyQuestion from './asks-one-easy-question.ts';
import behindTheProspect from './behind-the-prospect.ts';
import beingHeard from './being-heard.ts';
import congratulatesOnSomething from './congratulates-on-something.ts';
import easyAsk from './easy-ask.ts';
import falseUrgency from './false-urgency.ts';
import fewQuestions from './few-questions.ts';
import fittingLength from './fitting-length.ts';
import leavesRoom from './leaves-room.ts';
import namesTheirPain from './names-their-pain.ts';
import noAlternativeClose from './no-alternative-close.ts';
import noArgueBack from './no-argue-back.ts';
import noBlamingYou from './no-blaming-you.ts';
import noBooster from './no-booster.ts';
import noCliche from './no-cliche.ts';
import noClosingLine from './no-closing-line.ts';
import noCompetitorComparison from './no-competitor-comparison.ts';
import noCustomersLikeYou from './no-customers-like-you.ts';
import noDefeatism from './no-defeatism.ts';
import noDemoBeforePain from './no-demo-before-pain.ts';
import noDeniedPitch from './no-denied-pitch.ts';
import noEmoji from './no-emoji.ts';
import noEmptyFollowUp from './no-empty-follow-up.ts';
import noEmptyObservation from './no-empty-observation.ts';
import noEmptyPain from './no-empty-pain.ts';
import noFear from './no-fear.ts';
import noFeatureList from './no-feature-list.ts';
import noFiller from './no-filler.ts';
import noGenericBenefit from './no-generic-benefit.ts';
import noGenericLine from './no-generic-line.ts';
import noHype from './no-hype.ts';
import noLeadingQuestion from './no-leading-question.ts';
import noNameDropping from './no-name-dropping.ts';
import noPitchPile from './no-pitch-pile.ts';
import noPressing from './no-pressing.ts';
import noPressure from './no-pressure.ts';
import noPromisedYou from './no-promised-you.ts';
import noRepeatedExclamation from './no-repeated-exclamation.ts';
import noSalesTalk from './no-sales-talk.ts';
import noSelfIntroduction from './no-self-introduction.ts';
import noSelfValuedClaim from './no-self-valued-claim.ts';
import noSellerNeed from './no-seller-need.ts';
import noShouting from './no-shouting.ts';
import noUnearnedPraise from './no-unearned-praise.ts';
import noUnsourcedNumber from './no-unsourced-number.ts';
import noUrgencyTalk from './no-urgency-talk.ts';
import oneAsk from './one-ask.ts';
import opensWithThem from './opens-with-them.ts';
import painBeforePitch from './pain-before-pitch.ts';
import plannedWhyFirst from './planned-why-first.ts';
import playsBackTheirWords from './plays-back-their-words.ts';
import pretendedThread from './pretended-thread.ts';
import roomToSayNo from './room-to-say-no.ts';
import saysWhy from './says-why.ts';
import shortSentences from './short-sentences.ts';
import somethingTheirs from './something-theirs.ts';
import teachesOneThing from './teaches-one-thing.ts';
import theirOpening from './their-opening.ts';
import twoPainsAtMost from './two-pains-at-most.ts';
import unfilledToken from './unfilled-token.ts';
import unsupportedAbsolute from './unsupported-absolute.ts';
import weightyPain from './weighty-pain.ts';
import whoseStory from './whose-story.ts';
import wrongGreetingName from './wrong-greeting-name.ts';

/** Every rule of the product, by dimension in the order of the score, strengths after faults, stop signs last. */
export const RULES: readonly Rule[] = [
  noArgueBack,
  noCompetitorComparison,
  noDemoBeforePain,
  noEmptyPain,
  noFeatureList,
  noGenericBenefit,
  noNameDropping,
  noPitchPile,
  painBeforePitch,
  twoPainsAtMost,
  weightyPain,
  namesTheirPain,
  asksAboutGoals,
  noBlamingYou,
  noClosingLine,
  noDefeatism,
  noDeniedPitch,
  noPressing,
  noPromisedYou,
  noSelfIntroduction,
  noSelfValuedClaim,
  noSellerNeed,
  theirOpening,
  whoseStory,
  opensWithThem,
  beingHeard,
  noCustomersLikeYou,
  noEmptyFollowUp,
  noEmptyObservation,
  noGenericLine,
  noUnsourcedNumber,
  plannedWhyFirst,
  somethingTheirs,
  playsBackTheirWords,
  saysWhy,
  teachesOneThing,
  behindTheProspect,
  noBooster,
  noEmoji,
  noFear,
  noSalesTalk,
  noHype,
  noRepeatedExclamation,
  noShouting,
  noUnearnedPraise,
  noUrgencyTalk,
  congratulatesOnSomething,
  askFitsPlan,
  easyAsk,
  noAlternativeClose,
  noLeadingQuestion,
  noPressure,
  oneAsk,
  roomToSayNo,
  asksOneEasyQuestion,
  leavesRoom,
  fewQuestions,
  fittingLength,
  shortSentences,
  noCliche,
  noFiller,
  falseUrgency,
  pretendedThread,
  unfilledToken,
  unsupportedAbsolute,
  wrongGreetingName,
];
