import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Here it is:\n- [[Cut late fees\n- Reconcile in two days\n- Sync with the bank]]',
    'We do this:\n* [[Real-time dashboards\n* Mobile app\n* Open interface\n* Full support]]',
    'Our platform [[tracks every pallet, manages your gate, and monitors the queue in real time]].',
    'We can [[reduce the wait, improve the rota and cut the queue]].',
    '[[Our platform has dashboards, forecasts, alerts, recipes and labels]].',
  ],
  leaves: [
    'Your vans go to Leeds, York, Hull and Whitby on Mondays.',
    'Three things I saw:\n- Your gate closes at nine\n- Your drivers wait until ten\n- Your form asks for the address twice',
    'From four notes on your board:\n- hot water gone by nine in rooms 5 to 9\n- forty minutes until it was back\n- two guests asked for their money',
    'Two parts:\n- Cut late fees\n- Sync with the bank',
    'Your crew tracks pallets, manages the gate, and reports the queue by hand.',
    'Which is yours?\n- The gate?\n- The dock?\n- The form?',
  ],
} satisfies RuleTable;
