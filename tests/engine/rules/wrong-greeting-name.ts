import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    { text: "G'day [[Kylie]], your permit ends in June.", to: [{ name: 'Bronwyn Tate' }] },
    { text: 'Hi [[Jason]] I saw that your permit ends in June.', to: [{ name: 'Meera Pillai' }] },
    { text: 'Dear [[Katherine]],\n\nyour permit ends in June.', to: [{ name: 'Catherine Shaw' }] },
    {
      text: 'Hey [[Monika]],\n\nyour permit ends in June.',
      to: [{ email: 'm.keller@norwood.example' }],
      prospect: { name: 'Maya Keller' },
    },
    { text: 'Dear [[Wess]],\n\nyour permit ends in June.', prospect: { name: 'Wes Lake' } },
    { text: 'Hi [[Emily]],\n\nyour permit ends in June.', to: [{ name: 'Emma Hall' }] },
    { text: 'Hi [[Jon]],\n\nyour permit ends in June.', to: [{ email: 'john.smith@norwood.example' }] },
    {
      text: 'Hello [[Sarah]],\n\nyour permit ends in June.',
      to: [{ name: 'Maya Lindt', email: 'm.lindt@norwood.example' }],
    },
    { text: 'Dear [[Marie]],\n\nyour permit ends in June.', prospect: { name: 'Carlos Ruiz' } },
    {
      text: 'Good morning [[Anna]],\n\nyour permit ends in June.',
      to: [{ name: 'Hanne Bakke', email: 'hanne@bakke.example' }],
    },
  ],
  leaves: [
    { text: 'Dear Accounts,\n\nyour permit ends in June.', to: [{ name: 'Hilary Nunn' }] },
    { text: 'Hello Procurement,\n\nyour permit ends in June.', to: [{ name: 'Hilary Nunn' }] },
    { text: 'Hi Meera I saw that your permit ends in June.', to: [{ name: 'Meera Pillai' }] },
    { text: 'Hello Fresh boxes stood at your gate in June.', to: [{ name: 'Meera Pillai' }] },
    { text: "G'day mate, your permit ends in June.", to: [{ name: 'Bronwyn Tate' }] },
    { text: 'Hi JP,\n\nyour permit ends in June.', to: [{ name: 'Jean-Pierre Martin' }] },
    { text: 'Hi Soren,\n\nyour permit ends in June.', to: [{ name: 'Søren Holm' }] },
    { text: 'Hi Gosia,\n\nyour permit ends in June.', to: [{ name: 'Małgorzata Wójcik' }] },
    { text: 'Dear Ms Mueller,\n\nyour permit ends in June.', to: [{ name: 'Eva Müller' }] },
    { text: 'Respected Madam,\n\nyour permit ends in June.', to: [{ name: 'Anita Rao' }] },
    { text: 'Dear Reverend,\n\nyour permit ends in June.', to: [{ name: 'Anita Rao' }] },
    { text: 'Hi Bob,\n\nyour permit ends in June.', to: [{ name: 'Robert Hale', email: 'rhale@norwood.example' }] },
    {
      text: 'Dear Dr. Lee,\n\nyour permit ends in June.',
      to: [{ name: 'Susan Lee', email: 'susan.lee@norwood.example' }],
    },
    { text: 'Hi all,\n\nyour permit ends in June.', to: [{ name: 'Maya Lindt' }, { name: 'Tom Orr' }] },
    { text: 'Hi Tom,\n\nyour permit ends in June.', to: [{ name: 'Maya Lindt' }, { name: 'Tom Orr' }] },
    { text: 'Hi Sam,\n\nyour permit ends in June.', to: [{ email: 'info@norwood.example' }] },
    { text: 'Hi José,\n\nyour permit ends in June.', to: [{ email: 'jose.garcia@norwood.example' }] },
    { text: 'Fantastic, your permit is through.', to: [{ name: 'Maya Lindt' }] },
    { text: 'Dear Property Manager,\n\nyour permit ends in June.', to: [{ name: 'Maya Lindt' }] },
    { text: 'Hi Norwood team,\n\nyour permit ends in June.', to: [{ email: 'maya.lindt@norwood.example' }] },
    { text: 'Hi Dana,\n\nyour permit ends in June.', to: [{ name: 'دانة مثال' }] },
    { text: 'Hi Hanako,\n\nyour permit ends in June.', to: [{ name: '見本 花子' }] },
    { text: 'Hi Jenny,\n\nyour permit ends in June.', to: [{ email: 'jwhite@norwood.example' }] },
  ],
} satisfies RuleTable;
