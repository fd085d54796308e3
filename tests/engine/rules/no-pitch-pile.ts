import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Your drivers wait two hours at the gate. We offer scheduling software for freight yards. [[Our platform assigns every truck a slot]]. Is that of use to you?',
    'We offer scheduling software for freight yards. [[Our tool helps companies plan their docks]]. Who plans yours?',
    'We provide translation services for hospitals. [[Our team of experts translates any document within a day]]. [[Our software keeps your terms in one place]].',
    'We offer a booking platform for clinics. Your waiting list in Leeds is four weeks long. [[Our platform calls every patient who is due]].',
    'Our platform automates your payroll. [[It also files every report for you]].',
  ],
  leaves: [
    'Your drivers wait at the gate. Our platform plans the gate. Is it of use?',
    'Your platform went down in May. Your software team fixed it at night.',
    {
      text: 'We offer software for yards. Our platform plans the gate.',
      stage: 'requested',
      lastInbound: 'Please send a proposal with prices.',
    },
    'The platform was full of people when your train left, says the report.',
  ],
} satisfies RuleTable;
