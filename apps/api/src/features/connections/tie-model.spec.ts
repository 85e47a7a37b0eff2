import { expect, test } from '@jest/globals';
import {
  AcceptConnectionDocument, BlockMemberDocument, ConnectionRequestsDocument, ConnectionsDocument, DeclineConnectionDocument, DisconnectDocument, RequestConnectionDocument, TieWithDocument, UnblockMemberDocument,
  WithdrawConnectionDocument, type TieState, type TypedDocumentString,
} from '@cohortium/schema';
import fc from 'fast-check';
import { as, make, RequestFailure, type Person } from '../../../test/index.ts';

const documents = {
  request: RequestConnectionDocument, accept: AcceptConnectionDocument, decline: DeclineConnectionDocument, withdraw: WithdrawConnectionDocument, disconnect: DisconnectDocument, block: BlockMemberDocument, unblock: UnblockMemberDocument,
} satisfies Record<string, TypedDocumentString<object, { memberId: string }>>;
type Step = keyof typeof documents;
type Side = 0 | 1;

/** The same rules, said once more and plainly: what is between two people, and who must wait before asking again. */
class Model {
  state: 'NONE' | 'REQUESTED' | 'CONNECTED' = 'NONE';
  by: Side = 0;
  readonly blocks = [false, false];
  waits: Side | null = null;

  take(step: Step, me: Side): void {
    const other: Side = me === 0 ? 1 : 0;
    if (step === 'unblock') this.blocks[me] = false;
    if (step === 'unblock' || this.blocks.includes(true)) return;
    const mine = this.state === 'REQUESTED' && this.by === me;
    const theirs = this.state === 'REQUESTED' && this.by === other;
    switch (step) {
      case 'request':
        if (theirs) this.become('CONNECTED', null);
        else if (this.state === 'NONE' && this.waits !== me) [this.state, this.by] = ['REQUESTED', me];
        break;
      case 'accept': if (theirs) this.become('CONNECTED', null); break;
      case 'decline': if (theirs) this.become('NONE', other); break;
      case 'withdraw': if (mine) this.become('NONE', me); break;
      case 'disconnect': if (this.state === 'CONNECTED') this.become('NONE', other); break;
      case 'block':
        this.blocks[me] = true;
        if (this.state !== 'NONE') this.become('NONE', other);
    }
  }

  private become(state: 'NONE' | 'CONNECTED', waits: Side | null): void {
    [this.state, this.waits] = [state, waits];
  }

  seenBy(me: Side): { state: TieState; canRequest: boolean } | null {
    if (this.blocks.includes(true)) return null;
    const state = this.state === 'REQUESTED' ? (this.by === me ? 'REQUESTED_BY_ME' : 'REQUESTED_BY_THEM') : this.state;
    return { state, canRequest: this.state === 'NONE' && this.waits !== me };
  }
}

/** What a viewer is told of the tie; null when they are told that there is nobody. */
async function told(viewer: Person, other: Person) {
  const { connections } = await as(viewer).run(ConnectionsDocument);
  const requests = async (direction: 'INCOMING' | 'OUTGOING') => (await as(viewer).run(ConnectionRequestsDocument, { direction })).connectionRequests.nodes.some(({ id }) => id === other.id);
  const listed = { connected: connections.nodes.some(({ id }) => id === other.id), asked: await requests('OUTGOING'), asks: await requests('INCOMING') };
  const tie = await as(viewer).run(TieWithDocument, { id: other.id }).then(answer => answer.member.tie, (error: unknown) => {
    if (error instanceof RequestFailure && error.failure.code === 'NOT_FOUND') return null;
    throw error;
  });
  return { tie: tie && { state: tie.state, canRequest: tie.canRequest }, listed };
}

const listedAs = (state: TieState | undefined) => ({ connected: state === 'CONNECTED', asked: state === 'REQUESTED_BY_ME', asks: state === 'REQUESTED_BY_THEM' });

const steps = fc.array(fc.tuple(fc.constantFrom(...(Object.keys(documents) as Step[]), 'request' as const, 'accept' as const), fc.constantFrom<Side>(0, 1)), { minLength: 1, maxLength: 7 });

test('whatever two people do in whatever order, both see what the rules say, and a third sees nothing', async () => {
  await fc.assert(fc.asyncProperty(steps, async taken => {
    const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
    const pair = [ana, ben] as const;
    const model = new Model();
    for (const [step, me] of taken) {
      const memberId = pair[me === 0 ? 1 : 0].id;
      await as(pair[me]).run<object, { memberId: string }>(documents[step], { memberId }).catch((error: unknown) => {
        if (!(error instanceof RequestFailure) || error.failure.code === 'INTERNAL') throw error;
      });
      model.take(step, me);
    }
    for (const me of [0, 1] as const) {
      const tie = model.seenBy(me);
      expect(await told(pair[me], pair[me === 0 ? 1 : 0])).toEqual({ tie, listed: listedAs(tie?.state) });
      expect(await told(carl, pair[me])).toEqual({ tie: { state: 'NONE', canRequest: true }, listed: listedAs('NONE') });
    }
  }), { numRuns: 25, seed: 2026 });
}, 60_000);
