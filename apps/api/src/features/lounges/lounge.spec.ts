import { expect, test } from '@jest/globals';
import { RoomsDocument } from '@cohortium/schema';
import { as, connect, database, make, server } from '../../../test/index.ts';
import { LoungeService } from './index.ts';

test('a cohort\'s members meet in its lounge, opened with the first; who leaves the cohort is out', async () => {
  const { ana, ben, cohort } = await make.cohort('ana', 'ben');
  const lounges = server().get(LoungeService);
  const rooms = async (person: typeof ana) => (await as(person).run(RoomsDocument, { kind: 'LOUNGE' })).rooms.nodes;
  for (const { id } of [ana, ben, ana]) await database().transaction(tx => lounges.admit(tx, cohort.id, id));
  const [lounge] = await rooms(ana);
  expect(lounge).toMatchObject({ kind: 'LOUNGE', hostKind: 'COHORT', hostId: cohort.id });
  expect(await rooms(ben)).toMatchObject([{ id: lounge?.id }]);

  const line = await connect(ben);
  await line.say('room:enter', { roomId: lounge?.id ?? '' });
  await database().transaction(tx => lounges.dismiss(tx, cohort.id, ben.id));
  await line.hear('room:removed', room => room.roomId === lounge?.id);
  expect(await rooms(ben)).toEqual([]);
  expect(await rooms(ana)).toHaveLength(1);
});
