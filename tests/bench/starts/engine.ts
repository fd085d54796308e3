import { createEngine } from '../../../lib/engine/engine.ts';
import { EMAIL, KNOWN } from '../sample.ts';

// The answer is used, so that no bundler and no compiler may leave the work out.
if (createEngine().analyse({ ...KNOWN, text: EMAIL }).score === null) process.exitCode = 1;
