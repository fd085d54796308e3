import type { BoxCheck, Sight } from '../sites/types.ts';
import type { Site } from './protocol.ts';

/**
 * What a person may hand to support about one compose box: parts and how each was found, then the shape of the page
 * around it. Names of tags, roles and attributes only; nobody's words, no addresses.
 */
export function boxReport(site: Site, check: BoxCheck, { parts, structure }: Sight): string {
  const missing = check.level === 'ok' ? '' : `, not seen: ${check.missing.join(', ')}`;
  const found = parts.map(({ part, step, seen }) => `${part}: ${step === null ? 'not found' : `${step}, ${seen}`}`);
  return [`Youward, ${site}: ${check.level}${missing}`, ...found, structure].filter(Boolean).join('\n');
}
