import type { Judge } from '../../lib/drills/types.ts';
import { createConversation } from '../../lib/engine/conversation/index.ts';
import { createEngine } from '../../lib/engine/engine.ts';

const { analyse } = createEngine();

/** The engine that coaches people judges their exercises too. */
export const judge: Judge = { analyse, conversation: createConversation() };
