import type { Channel } from '../engine/types.ts';
import type { PlanChannel } from '../plan/types.ts';

/** The way a message went, as it is planned. */
export const planChannelOf = (channel: Channel): PlanChannel => (channel === 'email' ? 'email' : 'linkedin');
