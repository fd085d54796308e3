import type { HostSite } from './protocol.ts';

/** As people call them. */
export const SITE_NAMES: Readonly<Record<HostSite, string>> = { gmail: 'Gmail', linkedin: 'LinkedIn' };

/** The pages the browser is asked for when LinkedIn is turned on. */
export const LINKEDIN_PAGES = 'https://www.linkedin.com/*';
