import type { ExpectedPage } from './types.ts';

/** What a page of our own looks like to its adapter. */
export const PRACTICE_HTML = `<main><section data-compose-root>
  <input data-compose-from value="robin@acme.example"><input data-compose-to value='Dana Prospect <dana@prospect.example>, lee@prospect.example'>
  <input data-compose-subject value="Month end"><p data-compose-inbound>Who are you?</p>
  <div data-compose="sample-1" contenteditable="true" role="textbox"><div>Hi Dana,</div><div><br></div><div>How long does the close take?</div></div>
  <button type="button" data-compose-send>Send</button></section></main>`;

export const practicePage: ExpectedPage = {
  page: 'practice',
  address: 'chrome-extension://practice/practice.html',
  unreadable: 0,
  boxes: [
    {
      channel: 'email',
      text: 'Hi Dana,\n\nHow long does the close take?',
      subject: 'Month end',
      to: [{ name: 'Dana Prospect', email: 'dana@prospect.example' }, { email: 'lee@prospect.example' }],
      self: { email: 'robin@acme.example' },
      stage: 'reply',
      lastInbound: 'Who are you?',
      draftKey: 'sample-1',
      limit: null,
    },
  ],
};
