import nlp from 'compromise/two';
import { EMAIL } from '../sample.ts';

// The answer is used, so that no bundler and no compiler may leave the work out.
if (!nlp(EMAIL).found) process.exitCode = 1;
