import { describe, expect, test } from 'vitest';
import { createEngine } from '../../lib/engine/engine.ts';
import type { Draft, Verdict } from '../../lib/engine/types.ts';

interface Case extends Draft {
  /** What makes it tricky. */
  readonly about: string;
  /** Rules that must speak, and words they must point at. */
  readonly finds?: Readonly<Record<string, string | RegExp>>;
  /** Rules that must stay silent; `*` for all but document measures of pain, detail and length. */
  readonly leaves?: readonly string[];
  readonly strengths?: readonly string[];
  readonly verdict?: Verdict;
}

/** Enough of theirs around a sentence for a first mail to be judged. */
const AROUND =
  ' Your second depot in Leeds opened on 3 May, and the trucks wait forty minutes at its gate. Is the gate yours?';
const WORDS = [
  'no-hype',
  'no-booster',
  'no-fear',
  'no-shouting',
  'no-cliche',
  'no-filler',
  'unsupported-absolute',
  'false-urgency',
];

const CASES: readonly Case[] = [
  {
    about: 'we two in the past',
    text: `When we spoke on Tuesday, you mentioned the gate.${AROUND}`,
    leaves: ['their-opening', 'whose-story'],
    strengths: ['plays-back-their-words'],
  },
  {
    about: 'an ask that includes the reader',
    text: `Your gate is slow. Can we talk on Thursday about the forty minutes?${AROUND}`,
    leaves: ['their-opening', 'whose-story'],
    finds: { 'easy-ask': /talk/ },
  },
  {
    about: 'both of us',
    text: `We've both seen the queue at the Leeds gate.${AROUND}`,
    leaves: ['their-opening', 'whose-story'],
  },
  {
    about: 'we that means you',
    text: `We need to fix your onboarding.${AROUND}`,
    leaves: ['their-opening', 'no-pressing'],
  },
  { about: 'our that includes the reader', text: `Our call on Tuesday was short.${AROUND}`, leaves: ['their-opening'] },
  {
    about: 'our that does not',
    text: 'Our platform is liked by our clients. Our team is large. Our tool is quick to set up.',
    finds: { 'their-opening': /Our platform/ },
  },
  {
    about: 'hiding behind the company name',
    text: 'Acme provides tools for yards. Acme helps teams to plan. Acme is in nine countries.',
    seller: { company: 'Acme' },
    finds: { 'their-opening': /Acme/ },
  },
  {
    about: 'a country and a department',
    text: `The US site and the IT team moved in May.${AROUND}`,
    leaves: ['their-opening', 'whose-story', 'no-shouting'],
  },
  {
    about: 'a signature',
    text: `${AROUND.trim()}\n\nBest,\nRobin\nAcme | Join our webinar!! | The world-class planner`,
    leaves: WORDS.concat('no-repeated-exclamation'),
  },
  {
    about: 'a quoted thread',
    text: `${AROUND.trim()}\n\nOn 3 May 2026 at 10:00, Ana Ruiz <ana@norwood.example> wrote:\n> We are thrilled to offer our world-class platform!!!`,
    leaves: WORDS.concat('no-repeated-exclamation'),
  },
  {
    about: 'an answer between quoted lines',
    text: `> Is our amazing offer of use?\nYour second depot in Leeds opened on 3 May.\n> ASAP please!!\nThe trucks wait forty minutes at its gate. Is the gate yours?`,
    leaves: WORDS.concat('no-urgency-talk', 'no-repeated-exclamation'),
  },
  {
    about: 'words of the prospect',
    text: `You wrote "we are thrilled with our vendor", and I believe it.${AROUND}`,
    leaves: WORDS,
  },
  {
    about: 'you inside a pitch',
    text: 'Let me tell you about our new platform. It has all you need, and it is quick to set up.',
    finds: { 'pain-before-pitch': /platform/ },
  },
  {
    about: 'an observation of nothing',
    text: 'I noticed you. We offer software for yards that plans the gate for your team.',
    finds: { 'no-empty-observation': 'I noticed you' },
  },
  {
    about: 'an observation of something',
    text: `I noticed you opened a Leeds depot in May.${AROUND}`,
    leaves: ['no-empty-observation', 'their-opening'],
    strengths: ['opens-with-them'],
  },
  {
    about: 'your account, in a first mail',
    text: 'There is a problem with your account. Our platform can help you solve it today with a short demo.',
    finds: { 'pretended-thread': /your account/ },
  },
  {
    about: 'a mission',
    text: `Your success is our mission.${AROUND}`,
    finds: { 'no-self-valued-claim': 'our mission' },
  },
  {
    about: 'you in a reproach',
    text: `You failed to answer my last mail.${AROUND}`,
    finds: { 'no-blaming-you': 'You failed to' },
  },
  {
    about: 'you under pressure',
    text: `You should switch before June.${AROUND}`,
    finds: { 'no-pressing': 'You should switch' },
  },
  { about: 'one thank-you with a mark', text: `Thanks!${AROUND}`, leaves: ['no-repeated-exclamation'] },
  {
    about: 'a group of marks is one finding',
    text: `Thanks!!! So good to hear!!!${AROUND}`,
    finds: { 'no-repeated-exclamation': /!+/ },
  },
  {
    about: 'giving room',
    text: `This may not be a priority for you.${AROUND}`,
    leaves: ['no-defeatism', 'no-blaming-you'],
    strengths: ['leaves-room'],
  },
  {
    about: 'defeat',
    text: `You probably won't read this, sorry to bother you.${AROUND}`,
    finds: { 'no-defeatism': /won't read/ },
  },
  {
    about: 'no pitch, and then a pitch',
    text: 'This is not a pitch. Our platform helps yards to plan the gate. Would you like to see it?',
    finds: { 'no-denied-pitch': /not a pitch/ },
  },
  { about: 'denied hype', text: `We don't do revolutionary, we fix invoices.${AROUND}`, leaves: WORDS },
  { about: 'denied absolutes', text: `There is no obligation and no guarantee.${AROUND}`, leaves: WORDS },
  { about: 'a feeling that is not there', text: `Not excited about another demo? Fair.${AROUND}`, leaves: WORDS },
  {
    about: 'a specific congratulation',
    text: `Congratulations on the Series B!${AROUND}`,
    leaves: ['no-repeated-exclamation', 'no-unearned-praise', 'no-hype'],
    strengths: ['congratulates-on-something'],
  },
  {
    about: 'praise for nothing',
    text: `Love what you're doing at Acme!${AROUND}`,
    finds: { 'no-unearned-praise': /Love what/ },
  },
  {
    about: 'names made of big words',
    text: `Amazing Ltd, Best Buy and Revolution Foods share your dock.${AROUND}`,
    prospect: { company: 'Amazing Ltd' },
    leaves: WORDS,
  },
  {
    about: 'names made of pronouns',
    text: `WeWork and Us Two rent the floor above Ours.${AROUND}`,
    prospect: { company: 'Us Two' },
    leaves: ['their-opening', 'whose-story'],
  },
  {
    about: 'a product with a common name',
    text: `It is clear that the lead on your gate is short.${AROUND}`,
    seller: { products: ['Clear', 'Lead'] },
    leaves: ['their-opening', 'whose-story', 'pain-before-pitch'],
  },
  { about: 'a sign-off in the superlative', text: `${AROUND.trim()}\n\nBest,\nRobin`, leaves: WORDS },
  {
    about: 'stops that end no sentence',
    text: `Dr. Lee at St. Mary's saw v2.0 of the $3.5m plan at 9 a.m. on 3 May.${AROUND}`,
    leaves: ['short-sentences', 'no-shouting'],
  },
  {
    about: 'addresses',
    text: `The plan is at https://acme.example/our-amazing-platform?we=1 and with amazing@acme.example.${AROUND}`,
    leaves: WORDS,
  },
  {
    about: 'abbreviations',
    text: `The ROI of SaaS, the GDPR, HIPAA, your CRM and the API came up.${AROUND}`,
    leaves: ['no-shouting'],
  },
  { about: 'shouting', text: `PLEASE READ the note on the gate.${AROUND}`, finds: { 'no-shouting': 'PLEASE READ' } },
  {
    about: 'an emoji given back',
    text: `Good to hear from you 🙂${AROUND}`,
    channel: 'linkedin-message',
    lastInbound: 'Sounds fine 🙂 tell me about the gate in Leeds',
    leaves: ['no-emoji'],
  },
  { about: 'an emoji ahead', text: `New at the yard 🚀${AROUND}`, finds: { 'no-emoji': '🚀' } },
  {
    about: 'bullets of features',
    text: 'We offer three things for your yard:\n- Cut late fees\n- Reconcile in two days\n- Sync with the bank\nIs it of use to you?',
    finds: { 'no-feature-list': /Cut late fees/ },
    leaves: ['short-sentences'],
  },
  {
    about: 'a proposal was asked for',
    text: 'Here is the proposal with prices for the forty tablets at the gate. Our platform plans the gate and our team sets it up. Which week in June suits the crew?',
    stage: 'requested',
    lastInbound: 'Please send a proposal with prices for forty tablets at the gate.',
    leaves: ['pain-before-pitch', 'no-pitch-pile', 'their-opening', 'whose-story'],
  },
  {
    about: 'delight and haste are not matched',
    text: "That is fantastic, I am thrilled! I'll have the proposal with you tomorrow morning, as you asked for it.",
    stage: 'reply',
    lastInbound: 'This is great, I want a proposal by tomorrow!',
    finds: { 'behind-the-prospect': /./ },
  },
  {
    about: 'a no is not argued with',
    text: 'I understand, but our form is better than what you have today, and many of our customers said the same at first.',
    stage: 'reply',
    lastInbound: 'Thanks, not interested.',
    finds: { 'no-argue-back': /I understand, but/ },
  },
  {
    about: 'logistics',
    text: 'Yes, Thursday 3pm works for me. The Zoom link is below, see you then and there.',
    stage: 'reply',
    lastInbound: 'Does Thursday at 3pm work?',
    verdict: 'logistics',
  },
  { about: 'too short', text: 'Thx, talk soon', verdict: 'too-short' },
  {
    about: 'German',
    text: 'Hallo Jonas, wir freuen uns sehr, Ihnen unsere neue Plattform vorstellen zu dürfen, die Ihre Planung im Lager deutlich einfacher macht.',
    verdict: 'not-english',
  },
  {
    about: 'a second-language writer',
    text: 'I have read that your company moves the gate to Leeds in May. In such move the trucks often wait forty minutes. Is it also at your place?',
    leaves: WORDS.concat('their-opening'),
  },
  { about: 'irony', text: `Another life-changing AI tool, just what you needed, I know.${AROUND}`, leaves: WORDS },
  {
    about: 'a trouble of ours',
    text: 'We struggled with invoices ourselves for years. Our platform reads them all by itself, and I would like to show it.',
    finds: { 'pain-before-pitch': /platform/ },
  },
  {
    about: 'a trouble of nobody',
    text: 'Are you tired of inefficiency? Our platform helps companies to plan better. Would you like to know more?',
    finds: { 'no-empty-pain': 'Are you tired of', 'pain-before-pitch': /platform/ },
  },
  {
    about: 'a trouble without a trouble word',
    text: 'Closing the month takes your team eleven days. Is that still so, or has the new ledger in Leeds changed it?',
    leaves: ['pain-before-pitch'],
    strengths: ['names-their-pain'],
  },
  {
    about: 'no problem is no pain',
    text: 'It is no problem to send the list. Our platform assigns every delivery a slot, and the problem statement is in the file.',
    finds: { 'pain-before-pitch': /platform/ },
  },
  {
    about: 'a consequence that frightens',
    text: `Without it your business will die.${AROUND}`,
    finds: { 'no-fear': 'business will die' },
  },
  {
    about: 'a question without a mark',
    text: 'Your second depot in Leeds opened on 3 May, and the trucks wait forty minutes at its gate. Wondering how you handle returns there.',
    leaves: ['one-ask'],
  },
  {
    about: 'a vague ask',
    text: 'Your second depot in Leeds opened on 3 May, and the trucks wait forty minutes at its gate. Thoughts?',
    finds: { 'one-ask': 'Thoughts?' },
  },
  {
    about: 'one ask with two times',
    text: 'Your second depot in Leeds opened on 3 May, and the trucks wait forty minutes. Could I see the gate on Tuesday or Thursday?',
    leaves: ['one-ask'],
  },
  {
    about: 'an ask and an easy way out',
    text: 'Your second depot in Leeds opened on 3 May, and the trucks wait forty minutes. Worth a look? If not, who owns returns?',
    leaves: ['one-ask'],
  },
  { about: 'a referral', text: `Jo Park suggested I write to you about the gate.${AROUND}`, leaves: ['their-opening'] },
  {
    about: 'common ground',
    text: `I worked at Norwood until 2022.${AROUND}`,
    prospect: { company: 'Norwood' },
    leaves: ['their-opening', 'no-self-introduction'],
  },
  {
    about: 'a footer',
    text: `${AROUND.trim()}\n\nBest,\nRobin\n\nAcme Ltd, registered in England. Our award-winning team. Unsubscribe here.`,
    leaves: WORDS.concat('no-name-dropping'),
  },
  {
    about: 'template blanks',
    text: `Hi {{first_name}},\n\nI saw [Company] save XX% at the gate.${AROUND}`,
    finds: { 'unfilled-token': /first_name|Company|XX%/ },
  },
  {
    about: 'a citation is no blank',
    text: `The port says so [1], and the city does too [2].${AROUND}`,
    leaves: ['unfilled-token'],
  },
  {
    about: 'another name in the greeting',
    text: `Hi Jon,\n\n${AROUND.trim()}`,
    to: [{ email: 'john.smith@norwood.example' }],
    finds: { 'wrong-greeting-name': 'Jon' },
  },
  {
    about: 'a short form in the greeting',
    text: `Hi Kate,\n\n${AROUND.trim()}`,
    to: [{ name: 'Katherine Hale', email: 'k.hale@norwood.example' }],
    leaves: ['wrong-greeting-name'],
  },
  {
    about: 'two recipients',
    text: `Hi Tom and Maya,\n\n${AROUND.trim()}`,
    to: [{ name: 'Maya Lindt' }, { name: 'Tom Orr' }],
    leaves: ['wrong-greeting-name'],
  },
  {
    about: 'smart quotes and odd spaces',
    text: `We\u00A0are thrilled about it, and we’re so excited to show it.${AROUND}`,
    finds: { 'no-hype': /thrilled|excited/ },
  },
  {
    about: 'an invitation',
    text: 'Your second depot in Leeds opened on 3 May, and the trucks wait forty minutes. Is the gate yours?',
    channel: 'linkedin-invite',
    leaves: ['fitting-length'],
  },
  { about: 'a short InMail', text: AROUND.trim(), channel: 'inmail', leaves: ['fitting-length'] },
  {
    about: 'a follow-up that brings nothing',
    text: 'Hi Ana, just bumping this to the top of your inbox. Did you have a chance to read my mail about our platform?',
    stage: 'follow-up',
    finds: { 'no-empty-follow-up': /bumping this/ },
  },
  {
    about: 'a last mail that gives room',
    text: `I will assume it is not a priority and close the file.${AROUND}`,
    stage: 'follow-up',
    leaves: ['no-blaming-you', 'no-defeatism'],
  },
  {
    about: 'a last mail that lays guilt',
    text: `I guess you don't care about the gate.${AROUND}`,
    stage: 'follow-up',
    finds: { 'no-blaming-you': /I guess you don't care/ },
  },
  {
    about: 'a happy customer',
    text: `We have added the second gate to the plan.${AROUND}`,
    stage: 'customer',
    leaves: ['no-pitch-pile', 'no-self-introduction'],
  },
  {
    about: 'a figure as a claim',
    text: `We cut costs by 37% for yards.${AROUND}`,
    finds: { 'no-unsourced-number': /37%/ },
  },
];

const engine = createEngine();

describe('tricky cases', () => {
  test.each(CASES.map((one) => [one.about, one] as const))(
    '%s',
    (_, { about: _about, finds = {}, leaves = [], strengths = [], verdict, ...draft }) => {
      const analysis = engine.analyse({
        seller: { name: 'Robin Vale', email: 'robin@acme.example' },
        to: [{ name: 'Ana Ruiz', email: 'ana@norwood.example' }],
        prospect: { name: 'Ana Ruiz' },
        painMenu: ['trucks wait at the gate'],
        ...draft,
      });
      if (verdict !== undefined) {
        expect(analysis.verdict).toBe(verdict);
        expect(analysis.findings.filter((finding) => finding.dimension !== 'trust')).toEqual([]);
        return;
      }
      expect(analysis.verdict).toBe('scored');
      const said = analysis.findings.map((finding) => `${finding.rule}: ${finding.text}`);
      for (const [rule, words] of Object.entries(finds)) {
        const texts = analysis.findings.filter((finding) => finding.rule === rule).map((finding) => finding.text);
        expect(
          texts.some((text) => (typeof words === 'string' ? text === words : words.test(text))),
          `${rule} in ${said.join(' | ')}`,
        ).toBe(true);
        if (rule === 'no-repeated-exclamation') expect(texts).toHaveLength(1);
      }
      expect(said.filter((line) => leaves.some((rule) => line.startsWith(`${rule}:`)))).toEqual([]);
      expect(analysis.strengths.map((strength) => strength.rule)).toEqual(expect.arrayContaining([...strengths]));
    },
  );
});
