import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[PLEASE READ]] this before Friday.',
    'The trial is [[FREE]] for your team.',
    'It is an [[AMAZING]] line for small plants.',
    { text: '[[Hi Ana,]]\n\nyour depot opened on Monday.', subject: 'STOP PAYING DEMURRAGE' },
    'Your team must [[NEVER]] miss a slot again.',
  ],
  leaves: [
    'Your ROI on the CRM, the ERP and the API was in the HIPAA report.',
    'IKEA and NASA both keep spare parts by the exit.',
    'Does the US team handle VAT and GDPR from Leeds?',
    'Our SCADA gateway reads EBITDA from nowhere, of course.',
    { text: 'Hi Ana,\n\nyour depot opened on Monday.', subject: 'VAT' },
  ],
} satisfies RuleTable;
