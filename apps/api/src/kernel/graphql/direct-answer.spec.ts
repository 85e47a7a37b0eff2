import { beforeAll, expect, test } from '@jest/globals';
import { MemberDocument, PeopleDocument, type TypedDocumentString } from '@cohortium/schema';
import { trustedDocuments } from '@cohortium/schema/trusted';
import { make, server, type Person } from '../../../test/index.ts';
import { DirectAnswer } from './direct-answer.ts';

type Operation = Pick<TypedDocumentString<unknown, never>, '__meta__'>;
const post = (person: Person, payload: object) => server().inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie: person.cookie }, payload });
/** The text of the document takes the ordinary way, its id the direct one. */
const bothWays = async (person: Person, { __meta__: { hash } }: Operation, variables: object) => {
  const [direct, ordinary] = [await post(person, { documentId: hash, variables }), await post(person, { query: trustedDocuments.get(hash), variables })];
  return { direct: direct.json<unknown>(), ordinary: ordinary.json<unknown>() };
};

let readers: Person[], skillId: string, cohortId: string;
beforeAll(async () => {
  const { ana, ben, cohort } = await make.cohort('ana', 'ben');
  cohortId = cohort.id;
  skillId = await make.skill('service-design');
  const organisationId = await make.organisation('City "Sails" \\ Ltd', 'LOCAL_GOVERNMENT');
  for (const [index, rank] of [0, 1, 2, 3, 4].entries()) {
    const person = await make.person(`Person ${index} 😀`, { headline: `line\n"${index}"`, audiences: { headline: rank, offers: rank, role: rank }, offers: ['service-design'], organisationId, ...(rank % 2 && { cohortId }) });
    if (rank === 1) await make.connect(ana, person);
    if (rank === 3) await make.block(ben, person);
  }
  readers = [ana, ben, await make.person('כהן', { locale: 'he' }), await make.person('Guest', { isGuest: true })];
});

test('the direct answer is the ordinary one, for every reader and filter', async () => {
  expect(server().get(DirectAnswer).answers(PeopleDocument.__meta__.hash)).toBe(true);
  for (const reader of readers) {
    for (const filter of [null, {}, { offers: [skillId] }, { offers: [skillId], sectors: ['LOCAL_GOVERNMENT'] }, { text: 'person' }, { cohortIds: [cohortId] }, { connected: true }]) {
      const { direct, ordinary } = await bothWays(reader, PeopleDocument, { filter, first: 3 });
      expect(direct).toEqual(ordinary);
      expect(direct).toHaveProperty('data.people.nodes');
    }
  }
});

test('refusals, too: they are all said by the ordinary way', async () => {
  const [reader] = readers;
  if (!reader) throw new Error('No reader');
  for (const [operation, variables] of [[MemberDocument, { id: 'x' }], [MemberDocument, {}], [PeopleDocument, { first: 0 }], [PeopleDocument, { first: 'many' }], [PeopleDocument, { after: 'x' }], [PeopleDocument, { filter: { sectors: ['MOON'] } }], [PeopleDocument, { filter: { text: '\u0000' } }]] as const) {
    const { direct, ordinary } = await bothWays(reader, operation, variables);
    expect(direct).toEqual(ordinary);
    expect(direct).toHaveProperty('errors.0.extensions.code');
  }
});
