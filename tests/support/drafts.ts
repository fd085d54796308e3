/** Drafts in invented voices for the tests in the real browser; the wording is for the stage, the rules have tables of their own. */

/** Full of what the coach speaks about. */
export const SELLER_FIRST = `Hi Dana,

I just wanted to introduce our company. We are the leading provider of revolutionary invoicing software and we are thrilled to share our amazing platform with you. Our product automates everything for finance teams.

We would love to show you a quick demo on Thursday.

Robin`;

/** The same errand from the other side. */
export const READER_FIRST = `Hi Dana,

You wrote in March that closing the month takes your team eleven days and that suppliers call about late payments. How do you decide today which invoices go out first?

If this is no longer a worry, tell me and I will not write again.

Robin`;

/** Another seller-first text that shares no marked phrase with the first. */
export const BRAGGING = `Hello Lee,

Our award-winning agency has been helping companies grow for twenty years. We offer world-class campaigns and our experts are super excited about working with you. We guarantee unbelievable results!!!

Let us know when we can call.

Sam`;

/** Mostly right; what is left has a fix beside it. */
export const NEARLY_RIGHT = `Hi Dana,

You wrote in March that closing the month takes your team eleven days and that suppliers call about late payments. Late payments cost you early-payment discounts, I was thrilled to read that you already track them. I just wanted to ask how you decide today which invoices go out first.

Would a revolutionary way to sort them be worth ten minutes next week? If not, tell me and I will not write again.

Robin`;
