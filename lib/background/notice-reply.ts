import type { AnalyseRequest } from '../messaging/protocol.ts';
import { peopleOf } from '../storage/person-keys.ts';
import { planChannelOf } from '../storage/plan-channel.ts';
import type { Heard } from '../storage/replies.ts';
import { heardIn, threadOf } from './thread-marks.ts';

export interface NoticeReplyPorts {
  readonly notice: (heard: Heard) => Promise<unknown>;
}

/**
 * An open thread in which their message stands last is an answer to what was sent before it. Nothing is fetched: what
 * nobody opens is not noticed.
 */
export function createNoticeReply({ notice }: NoticeReplyPorts) {
  return async ({ draft, site }: Pick<AnalyseRequest, 'draft' | 'site'>, at: number): Promise<void> => {
    const heard = heardIn(draft);
    const people = peopleOf(draft.to ?? []);
    // A follow-up stands under one's own message: what they wrote before that is no answer to it.
    if (heard === null || draft.stage === 'follow-up' || site === 'practice' || people.length === 0) return;
    await notice({ people, how: planChannelOf(draft.channel ?? 'email'), thread: threadOf(draft), heard, at });
  };
}
