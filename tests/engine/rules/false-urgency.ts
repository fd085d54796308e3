import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[I can only keep this number for you through Wednesday]].',
    "Our [[discount drops at five o'clock]] today.",
    'We are [[down to our last two onboarding weeks]].',
    'I must [[release your place to another]] house.',
    "[[Sign this week and I'll]] waive the fee.",
    'It is [[back to list price]] in May.',
    'The [[clock is ticking]] on this one.',
    '[[Our spring calendar is nearly full]].',
    "The girl for the post [[won't be on the market for long]].",
    'The [[offer expires on Friday]].',
    'There are [[only three spots left]] for May.',
    'This is your [[last chance to join]].',
    "[[Don't miss out]] on the fair price.",
    'For a [[limited time]], the kiln is half price.',
  ],
  leaves: [
    'We have five weeks left until the fair.',
    'The window for the appeal closes on the 14th, says the page of the council.',
    'The price holds until Friday because the mill sends its new list on Saturday.',
    'The price stays as it is until Christmas, so take your time.',
    'We answer within 24 hours, and on Sundays too.',
    'Your early registration closes tonight and the form gives an error.',
    'How are you onboarding new customers today?',
    'Your permit expires in June.',
    'Only two engineers are left on your team since May.',
    'There is no limited offer here and no clock.',
    'You wrote "last chance" on the sign by the gate.',
    'The parking spots by your dock are few.',
  ],
} satisfies RuleTable;
