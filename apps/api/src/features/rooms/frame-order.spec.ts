import { expect, test } from '@jest/globals';
import { FrameOrder } from './frame-order.ts';

const frame = (from: number, to: number, roomId = 'hall') => ({
  roomId, from: { seq: from, revision: 0 }, to: { seq: to, revision: 0 }, messages: Array.from({ length: to - from }, (_, at) => ({ seq: from + at + 1 })),
});
type Frame = ReturnType<typeof frame>;

function told(slow: (frame: Frame) => Promise<void>) {
  const places: string[] = [];
  const order = new FrameOrder<Frame>(async one => {
    await slow(one);
    places.push(`${one.roomId} ${one.from.seq}-${one.to.seq}: ${one.messages.map(({ seq }) => seq).join(' ')}`);
  }, (one, next) => ({ ...one, to: next.to, messages: [...one.messages, ...next.messages] }), 40);
  const until = async (count: number): Promise<string[]> => {
    while (places.length < count) await new Promise(resolve => setTimeout(resolve, 1));
    return places;
  };
  return { order, until };
}

test('a frame does not overtake the one before it, and what waited for it goes together', async () => {
  const { order, until } = told(({ from }) => new Promise(resolve => setTimeout(resolve, from.seq === 0 ? 40 : 0)));
  order.tell(frame(0, 2));
  order.tell(frame(2, 3));
  order.tell(frame(3, 5));
  expect(await until(2)).toEqual(['hall 0-2: 1 2', 'hall 2-5: 3 4 5']);
});

test('frames that came in another order leave in that of the log; a hole stays one', async () => {
  const { order, until } = told(() => new Promise(resolve => setTimeout(resolve, 10)));
  order.tell(frame(0, 1));
  order.tell(frame(4, 5));
  order.tell(frame(2, 3));
  order.tell(frame(1, 2));
  expect(await until(3)).toEqual(['hall 0-1: 1', 'hall 1-3: 2 3', 'hall 4-5: 5']);
});

test('a room does not wait for another, nor for one that failed', async () => {
  let opened: () => void = () => undefined;
  const stuck = new Promise<void>(resolve => (opened = resolve));
  const { order, until } = told(one => (one.roomId === 'stuck' ? stuck : one.from.seq === 0 ? Promise.reject(new Error('gone')) : Promise.resolve()));
  order.tell(frame(0, 1, 'stuck'));
  order.tell(frame(0, 1));
  await new Promise(resolve => setTimeout(resolve, 20));
  order.tell(frame(1, 2));
  expect(await until(1)).toEqual(['hall 1-2: 2']);
  opened();
  expect(await until(2)).toContain('stuck 0-1: 1');
});
