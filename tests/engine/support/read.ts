import { contextOf } from '../../../lib/engine/context.ts';
import type { Context } from '../../../lib/engine/define-rule.ts';
import type { Document } from '../../../lib/engine/document.ts';
import { createDocumentReader } from '../../../lib/engine/reader.ts';
import type { Draft } from '../../../lib/engine/types.ts';

/** A draft as rules see it: `const { document, context } = readDraft('Hi Ana, ...', { stage: 'reply' })`. */
export function readDraft(
  text: string,
  contextPatch: Omit<Draft, 'text'> = {},
): { document: Document; context: Context } {
  const context = contextOf({ text, ...contextPatch });
  return { document: createDocumentReader().read(text, context), context };
}
