import { filesIn, filesOf, withFiles } from './attachments/my-files.ts';
import { Outbox } from './outbox.ts';
import { actWire, roomWire } from './room-wire.ts';

let mine: { accountId: string; outbox: Outbox } | undefined;

/** The outbox of whoever is signed in; it sends what waits on each connection. */
export function outboxOf(accountId: string): Outbox {
  if (mine?.accountId === accountId) return mine.outbox;
  const outbox = new Outbox(accountId, act => withFiles(filesOf(accountId), filesIn(act), () => actWire.request(act.event, act.given)));
  mine = { accountId, outbox };
  roomWire.onConnected(() => void (mine?.outbox === outbox && outbox.start()));
  void outbox.start();
  return outbox;
}
