import type { GetBehindDrill } from '../types.ts';

export const GET_BEHINDS: readonly GetBehindDrill[] = [
  {
    kind: 'get-behind',
    id: 'lukewarm',
    writer: 'A practice owner who is lukewarm',
    reply: 'Thanks, I had a look. I am not sure that this is for us.',
    reflex: 'I understand, but our platform is an amazing fit for practices like yours. When can we talk this week?',
    way: 'I am not sure that it is either, and it may not be a priority. What made you have a look at it in the first place?',
  },
  {
    kind: 'get-behind',
    id: 'has-supplier',
    writer: 'A wholesaler who has a supplier',
    reply: 'We already work with somebody for our freight and have done for years.',
    reflex:
      'I understand, but we are better than any other freight company and can beat their price. Shall we have a quick call?',
    way: 'Perhaps you should stay with them, and that is a fine answer. What would have to be missing for you to look elsewhere?',
  },
  {
    kind: 'get-behind',
    id: 'rush',
    writer: 'A head of operations in a rush',
    reply: 'Great, this is what we need. Can you send the proposal by tomorrow morning?',
    reflex: 'Fantastic, I am thrilled to hear it! We will send you the proposal by tomorrow morning!',
    way: 'That is quick, and I am not sure I understand yet what you want to mend. A proposal now might miss it, and then it would be of no use to you. Could we step back: what happens at your end if nothing changes? If that is too much for today, tell me and I will wait.',
  },
  {
    kind: 'get-behind',
    id: 'delighted',
    writer: 'A studio owner who is delighted',
    reply: 'Wow, this looks brilliant! I love it, and the whole team is excited!',
    reflex: 'This is amazing news, we are absolutely delighted and cannot wait to get started!!',
    way: 'Good to hear, though it may be too early to say. Which part of your week would have to change for it to be worth the trouble? If none comes to mind, tell me and we leave it.',
  },
  {
    kind: 'get-behind',
    id: 'sceptical',
    writer: 'A sceptical plant manager',
    reply: 'I have heard such promises before. I do not believe that software makes a press run faster.',
    reflex: 'Actually, our software is proven to boost output by 40%. Let me show you a demo and you will love it!',
    way: 'You may well be right, and it may not be for you at all. When you heard it before, what did it leave as it was?',
  },
  {
    kind: 'get-behind',
    id: 'asks-price',
    writer: 'A buyer who asks the price',
    reply: 'What does it cost for six shops?',
    reflex: 'Our prices are unbeatable! I can offer you 20% off if you sign by Friday.',
    way: 'Between 200 and 400 a month for six shops, and it may not be worth that to you. What does the month cost you as it is closed today? If that is not a worry, tell me and I will stop here.',
  },
  {
    kind: 'get-behind',
    id: 'too-expensive',
    writer: 'A garage owner who finds it dear',
    reply: 'Too expensive for us, sorry. We have no budget for this.',
    reflex: 'I understand, but think of the return on investment! You cannot afford to miss this.',
    way: 'It may well be too much for what it does for you, and no is a fine answer. Is the wait of 19 days something that costs you customers, or do they wait?',
  },
  {
    kind: 'get-behind',
    id: 'bad-timing',
    writer: 'A headteacher for whom the time is wrong',
    reply: 'Not now, we are in the middle of exams. Maybe after the summer.',
    reflex:
      'I totally understand, but a demo of our school software only takes 15 minutes! Does Tuesday or Thursday work for you?',
    way: 'After the summer may be early enough, and it may not matter by then. Is there a week in which a short note would be of use to you? If not, tell me and I will leave it.',
  },
  {
    kind: 'get-behind',
    id: 'send-information',
    writer: 'A landlord who wants something to read',
    reply: 'Just send me some information and I will have a look at some point.',
    reflex:
      'Of course! Our award-winning software saves landlords like you time and money, and I am excited to show you a demo. When can we talk?',
    way: 'I can, though most of it may be of no use to you. Is it the repair or the six cold days that you would want to read about? If neither, tell me and I will stop.',
  },
  {
    kind: 'get-behind',
    id: 'tried-before',
    writer: 'A care home manager who has tried it before',
    reply: 'We tried something like this two years ago. The staff did not use it and we went back to paper.',
    reflex: 'I hear you, but our tool is completely different and super easy to use! Let me walk you through a demo.',
    way: 'Then paper may be the right thing for you, and perhaps you should stay with it. What was it that the staff did not like about it?',
  },
];
