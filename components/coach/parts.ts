/** The names a site adapter gives to parts of a compose box, in words; an unknown name is shown as it is. */
const PART_WORDS: Readonly<Record<string, string>> = {
  body: 'the text',
  subject: 'the subject',
  recipients: 'the recipients',
  send: 'the Send button',
  thread: 'the message you are answering',
  self: 'your own address',
  words: 'all of the text',
};

export function partList(parts: readonly string[]): string {
  const names = parts.map((part) => PART_WORDS[part] ?? part);
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
