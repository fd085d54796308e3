import type { Context } from '../define-rule.ts';

/** LinkedIn cuts a note to a new contact here, also for those who pay. */
const INVITE_CHARACTERS = 300;
/** InMails under 400 characters are answered most (rules/fitting-length.ts). */
const INMAIL_CHARACTERS = 399;

/** Characters a proposal may have on its channel; undefined where none are counted. */
export function mostCharacters({ channel, limit }: Context): number | undefined {
  if (channel === 'linkedin-invite') return limit ?? INVITE_CHARACTERS;
  return channel === 'inmail' ? INMAIL_CHARACTERS : undefined;
}
