/**
 * 53-bit hash of words, hex. The same words match whatever their case, spacing or kind of space.
 * Made to recognise, not to protect: short words can be found again by trying.
 * Source: cyrb53 by bryc, public domain.
 */
export function hashOfWords(words: string): string {
  const text = words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16);
}
