import { RoomPeopleNamedDocument } from '@cohortium/schema';
import { execute } from '../../shared/graphql/index.ts';
import type { Person } from './history.ts';
import { useOpenRoom } from './room-context.ts';

/** People of the room whose names begin with the words; for none, those who are here. */
export function usePeopleNamed(): (words: string) => Promise<readonly Person[]> {
  const { room: { people, presence }, session, myId } = useOpenRoom();
  return async words => {
    if (!words) return (presence?.here ?? []).filter(id => id !== myId).map(id => people.get(id)).filter(person => person !== undefined).slice(0, 8);
    return (await execute(RoomPeopleNamedDocument, { roomId: session.roomId, text: words })).roomPeopleNamed;
  };
}
