import type { IdeaContent } from '../types.ts';
import { careIdeas } from './care.ts';
import { councilIdeas } from './councils.ts';
import { governmentIdeas } from './government.ts';
import { learningIdeas } from './learning.ts';

export const ideas: IdeaContent[] = [...careIdeas, ...governmentIdeas, ...councilIdeas, ...learningIdeas];
