import { ideaContent, proposeIdea } from '@cohortium/contract';
import type { IdeaAudience, ProposeIdeaInput } from '@cohortium/schema';
import type { UseFormReturnType } from '@mantine/form';
import { schemaForm } from '../../shared/forms/index.ts';
import type { Pickable } from '../../shared/ui/SearchPicker.tsx';
import type { WholeIdea } from './queries.ts';

export interface RoleValues {
  /** For React alone: rows are added and removed. */
  key: string;
  skill: Pickable | null;
  wanted: number | string;
  note: string;
}

/** What the form holds; skills with their names, so that a draft shows them again. */
export type IdeaValues = {
  title: string;
  problem: string;
  beneficiaries: string;
  proposal: string;
  tags: string[];
  sdgs: string[];
  roles: RoleValues[];
  cohortId: string;
  audience: IdeaAudience;
};
export type IdeaFormApi = UseFormReturnType<IdeaValues>;

export const emptyRole = (): RoleValues => ({ key: crypto.randomUUID(), skill: null, wanted: 1, note: '' });
export const emptyIdea = (cohortId: string): IdeaValues => ({ title: '', problem: '', beneficiaries: '', proposal: '', tags: [], sdgs: [], roles: [], cohortId, audience: 'MEMBERS' });

export const valuesOf = (idea: WholeIdea): IdeaValues => ({
  title: idea.title, problem: idea.problem, beneficiaries: idea.beneficiaries, proposal: idea.proposal, tags: idea.tags, sdgs: idea.sdgs, cohortId: idea.cohort.id, audience: idea.audience,
  roles: idea.roles.map(({ id, skill, wanted, note }) => ({ key: id, skill, wanted, note })),
});

/** What is sent: `cohortId` apart, since an idea's cohort does not change. */
export const contentOf = ({ cohortId: _, roles, ...content }: IdeaValues): Omit<ProposeIdeaInput, 'cohortId'> =>
  ({ ...content, roles: roles.map(({ skill, wanted, note }) => ({ skillId: skill?.id ?? '', wanted: typeof wanted === 'number' ? wanted : Number.parseInt(wanted, 10) || 0, note })) });

/** What is wrong with the form, by the schema that the server uses too. */
export const problemsOf = (values: IdeaValues, editing: boolean) =>
  editing ? schemaForm(ideaContent)(contentOf(values)) : schemaForm(proposeIdea)({ ...contentOf(values), cohortId: values.cohortId });
