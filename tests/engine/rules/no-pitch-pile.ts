import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Your drivers wait at the gate. We offer software for yards. [[Our platform plans the gate.]] Is it of use?',
    'We offer software for yards. [[Our tool helps companies plan.]] Who plans at your end?',
    'We provide forms. [[Our team of experts helps you.]] Our software does the rest.',
    'Our product is ready. [[We help companies grow.]] Who is in charge?',
    'We help yards. Your gate is slow. [[Our platform makes it fast.]]',
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
