import type { ConventionContent } from '../types.ts';
import { forumSession } from './coming.ts';
import { bothCohorts } from './past.ts';
import { theThread } from './running.ts';

export const conventions: ConventionContent[] = [bothCohorts, theThread, forumSession];
