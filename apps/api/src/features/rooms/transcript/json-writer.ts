import type { RoomMessage } from '@cohortium/contract';
import { addressOf, type Transcript, type Writer } from './transcript.ts';

const named = ({ names }: Transcript, id: string | null): { id: string; name: string | null } | null => (id === null ? null : { id, name: names.get(id) ?? null });

const faceOf = (transcript: Transcript, { authorId, clientId: _, replyTo, revision: __, attachments, ...message }: RoomMessage) =>
  ({ ...message, attachments: attachments.map(file => ({ ...file, address: addressOf(transcript, file) })), author: named(transcript, authorId), replyTo: replyTo && { id: replyTo.id, seq: replyTo.seq } });

/** For programs: the same names and states as the contract of rooms, people with their names, times in UTC. */
export function jsonWriter(): Writer {
  let isFirst = true;
  return {
    begin: transcript => {
      const { room, madeAt } = transcript;
      const head = {
        room, madeAt,
        highlights: transcript.highlights.map(({ kind: _, revision: __, by, decidedBy, about: { authorId, ...about }, ...one }) => ({ ...one, about: { ...about, author: named(transcript, authorId) }, by: named(transcript, by), decidedBy: named(transcript, decidedBy) })),
        questions: transcript.questions.map(({ kind: _, revision: __, authorId, ...one }) => ({ ...one, author: named(transcript, authorId) })),
        polls: transcript.polls.map(({ kind: _, revision: __, ...one }) => one),
      };
      return `${JSON.stringify(head).slice(0, -1)},"messages":[`;
    },
    message: (message, transcript) => {
      const before = isFirst ? '\n' : ',\n';
      isFirst = false;
      return before + JSON.stringify(faceOf(transcript, message));
    },
    end: () => '\n]}\n',
  };
}
