import { AddOrganisationDocument, FindOrganisationsDocument, MemberDocument, MyProfileDocument, MyProfileSeenByDocument, PublicProfileDocument } from '@cohortium/schema';
import type { Audience, Sector } from '@cohortium/contract';
import { execute, gqlQuery } from '../../shared/graphql/index.ts';
import type { Pickable } from '../../shared/ui/SearchPicker.tsx';

export const memberQuery = (id: string) => gqlQuery(MemberDocument, { id });
export const publicProfileQuery = (id: string) => gqlQuery(PublicProfileDocument, { id });
export const myProfileQuery = gqlQuery(MyProfileDocument, {});
export const seenByQuery = (audience: Audience) => gqlQuery(MyProfileSeenByDocument, { audience });

/** An employer as it is picked; one that is not listed yet has no id until its sector is told. */
export interface PickedOrganisation extends Pickable {
  isNew?: boolean;
}

export const findOrganisations = async (words: string, signal: AbortSignal): Promise<PickedOrganisation[]> =>
  (await execute(FindOrganisationsDocument, { text: words.slice(0, 80) || null, first: 20 }, signal)).organisations.nodes.map(({ id, name, place }) => ({ id, name, hint: place || undefined }));

/** Adds an employer, and gives its id. */
export const addOrganisation = async (name: string, sector: Sector): Promise<string> => (await execute(AddOrganisationDocument, { input: { name, sector } })).addOrganisation.id;
