import { IdeasDocument, ProposeIdeaDocument, type IdeaFilter, type ProposeIdeaInput } from '@cohortium/schema';
import { as, type Person } from './index.ts';

let count = 0;

/** An idea with no more than it needs. */
export const ideaInput = (cohort: { id: string }, fields: Partial<ProposeIdeaInput> = {}): ProposeIdeaInput => ({
  cohortId: cohort.id, title: `Idea ${++count}`, problem: 'Something is wrong', beneficiaries: '', proposal: '', tags: [], sdgs: [], roles: [], audience: 'MEMBERS', ...fields,
});

/** Proposes through the API; gives the idea's id. */
export const propose = async (author: Person, cohort: { id: string }, fields: Partial<ProposeIdeaInput> = {}): Promise<string> =>
  (await as(author).run(ProposeIdeaDocument, { input: ideaInput(cohort, fields) })).proposeIdea.id;

/** Titles of the ideas that a reader finds. */
export const titles = async (reader: Person, filter: IdeaFilter = {}): Promise<string[]> =>
  (await as(reader).run(IdeasDocument, { filter })).ideas.nodes.map(node => node.title);
