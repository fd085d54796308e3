/** A text as one line, without the space around it. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();
