import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[Hi]] Ana,\n\nPallets are good.',
    '[[Would]] you like to buy a kiln?',
    '[[We]] make kilns for bakeries and would be glad to sell you one.',
    {
      text: '[[Your]] permit ends in June. When it ends, the kiln stands still until the council has looked at it. In the report for last year that took nine days, and two orders went to the plant in Hull. Is somebody at your site already looking at the renewal, or would a list of what the council asks for be of use to you?',
      channel: 'linkedin-invite',
    },
    {
      text: '[[Your]] permit ends in June. When it ends, the kiln stands still until the council has looked at it. In the report for last year that took nine days, and two orders went to the plant in Hull. Is somebody at your site already looking at the renewal, or would a list of what the council asks for be of use to you? I have one from a plant in Ghent, where the same office asked for three papers that nobody had expected, and where the kiln stood still for two weeks in May.',
      channel: 'inmail',
    },
    '[[Your]] plant in Leeds opened its second hall in May. The drivers who come to the gate at night wait for the one person who may sign. On Mondays the queue reaches the road, and the baker next door has written to the paper about it. The form that they fill in asks for the same address twice. Nobody at the desk has the right to change it, and the office is closed at that hour. So the paper goes into a box and is typed in the next day. In May that took two people, and in June it may take three. One of them told me at the fair that she types the same name forty times a night. The board has asked for a plan by the end of the summer. The council has a list of what it wants to see in that plan.',
    // The question at the end is the last thing to go, and where all is right nobody can say what is.
    '[[Your]] plant in Leeds opened its second hall in May. The drivers who come to the gate at night wait for the one person who may sign. On Mondays the queue reaches the road, and the baker next door has written to the paper about it. The form that they fill in asks for the same address twice. Nobody at the desk has the right to change it, and the office is closed at that hour. So the paper goes into a box and is typed in the next day. In May that took two people, and in June it may take three. One of them told me at the fair that she types the same name forty times a night. The board has asked for a plan by the end of the summer. The council has a list of what it wants to see in that plan. How many is it in a week?',
    // What gains most for us is what could go first.
    'Your plant in Leeds opened its second hall in May. The drivers who come to the gate at night wait for the one person who may sign. On Mondays the queue reaches the road, and the baker next door has written to the paper about it. [[We are proud to offer the most complete gate solution on the market.]] The form that they fill in asks for the same address twice. Your desk has no right to change it, and your office is closed at that hour. So the paper goes into a box and is typed in the next day. In May that took two people, and in June it may take three. One of them told me at the fair that she types the same name forty times a night. How many is it in a week?',
  ],
  leaves: [
    'Your permit ends in June, and the kiln will stand still for a week. Is that on your desk?',
    { text: 'Your permit ends in June. Is that on your desk?', channel: 'linkedin-invite' },
    {
      text: 'Your permit ends in June, and the kiln will stand still for a week. Is that on your desk?',
      channel: 'inmail',
    },
    { text: 'Yes, the file came through.', stage: 'reply', lastInbound: 'Did the file come through?' },
  ],
} satisfies RuleTable;
