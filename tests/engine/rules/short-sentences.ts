import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'The permit that your plant in Leeds has held since the spring of the year before last will end in June, [[and when]] it ends the kiln has to stand still until somebody from the council has looked at it again and signed the list.',
    'When the second crew of the night shift comes in at ten [[and finds]] that the first has left the pallets in the lane by the gate, they have to move each one by hand before the trucks can leave for the two depots in the north.',
    'I saw it. You wrote in the report that the wait at the counter had grown to forty minutes on Mondays [[because the]] new form asks for the same address twice and nobody at the desk has the right to change it once it was sent.',
    'It is a long way from the gate to the dock, and your drivers walk it four times a night with a paper list in one hand and a scanner in the other, [[because the]] tablet that hangs by the door does not work outside the hall.',
    '[[The long wait at the third gate of the old yard by the river in Leeds for the last six lorries of the night shift of the first Monday in the month of May this year under the new plan of the council for the bridge by the mill.]]',
  ],
  leaves: [
    'The mill raises its price on the first of May, so what I quoted holds until the thirtieth and no longer; I attach their letter so that you can see it is not my doing.',
    'The permit ends in June. Then the kiln stands still for a week.',
    'Your drivers walk from the gate to the dock four times a night, because the tablet does not work outside the hall.',
    'Short. Plain. Done.',
    'When a patient cancels after noon, the chair stays empty until four, and nobody at the desk has the list.',
  ],
} satisfies RuleTable;
