import type { RuleTable } from '../support/rule-tester.ts';

const painMenu = ['drivers wait at the gate', 'invoices are paid late', 'night shifts stay unfilled'];

export default {
  flags: [
    'Your drivers wait two hours at the gate. Your invoices are paid six weeks late. [[Your night shifts stay unfilled on Sundays.]] Which one hurts?',
    'Your patients in Leeds wait four weeks. Your nurses retype every form by hand. [[And your night shifts stay unfilled on Sundays.]] Shall we talk?',
    'What I saw at your yard:\n- Your forklifts stand still for an hour a day\n- Your drivers wait until ten for the first slot\n- [[Your nurses lose two mornings a week]]\nWhich of them matters?',
    {
      text: 'At Norwood the drivers wait an hour at the gate. Many of the invoices are paid late, by six weeks. [[Half of the night shifts on your rota stay unfilled.]] Who looks after that?',
      painMenu,
    },
    {
      text: 'Your kiln stands still nine days a year. Your crew loses two mornings to the count. [[On top of that, your samples arrive late every Friday.]]',
      stage: 'follow-up',
    },
  ],
  leaves: [
    // One trouble told in three sentences.
    'Your drivers wait two hours at the gate. Your gate opens at nine, and the queue costs you a truck a day. Your drivers then miss the ferry.',
    'Your night shifts stay unfilled on Sundays. That leaves two nurses for forty beds. By March one of them will have left. Who plans them?',
    'The recall list takes two people nine hours a month. Nobody knows who has called whom. Patients wait four weeks. Is that about right?',
    'Your drivers wait two hours at the gate. Your invoices are paid six weeks late. Which one hurts more?',
    {
      text: 'The drivers wait an hour at the gate. Each driver who waits at the gate costs forty pounds. So the gate costs a driver who waits a day a week.',
      painMenu,
    },
    'Do your drivers wait at the gate? Are your invoices paid late? Do your night shifts stay unfilled?',
    {
      text: 'Your drivers wait two hours at the gate. Your invoices are paid six weeks late. Your night shifts stay unfilled on Sundays.',
      stage: 'reply',
      lastInbound: 'What did you see when you were here?',
    },
    'Our drivers wait two hours at our gate. Our invoices are paid late. Our night shifts stay unfilled.',
  ],
} satisfies RuleTable;
