import { PeopleDocument } from '@cohortium/schema';
import { execute } from '../../shared/graphql/index.ts';
import type { Pickable } from '../../shared/ui/SearchPicker.tsx';

/** People of a programme, for typing. */
export const findMembers = (programmeId: string) => async (words: string, signal: AbortSignal): Promise<Pickable[]> =>
  (await execute(PeopleDocument, { filter: { text: words.slice(0, 80) || null, programmeId }, first: 12 }, signal)).people.nodes.map(({ id, name, organisation }) => ({ id, name, hint: organisation?.name }));
