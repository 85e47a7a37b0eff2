import { randomUUID } from 'node:crypto';
import { origin } from '../lib/rooms/line.ts';
import { Wire } from '../lib/rooms/wire.ts';

/** Child process: one client that sends as fast as it is taken, posts and nonsense. Arguments: port, cookie, room. */
const [port = '', cookie = '', roomId = ''] = process.argv.slice(2);
let ask = 0;
let isIn = false;
const wire: Wire = new Wire({
  port: Number(port), path: '/socket.io/?EIO=4&transport=websocket', headers: { cookie, origin }, closed: () => process.exit(0),
  hear: text => {
    if (text.startsWith('0')) wire.send('40');
    else if (text.startsWith('40')) isIn = true;
    else if (text === '2') wire.send('3');
  },
});
const half = 128 * 1024;

setInterval(() => {
  while (isIn && wire.backlog < half) {
    ask += 1;
    wire.send(`42${ask}${JSON.stringify(ask % 2 ? ['room:post', { roomId, clientId: randomUUID(), body: 'x'.repeat(200) }] : ['no:such:event', {}])}`);
  }
}, 1);
