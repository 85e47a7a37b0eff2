import { WebSocketServer, type WebSocket } from 'ws';
import { messageOf } from './bare.ts';

/** `ws` alone: a set of sockets a room, one send for each. Argument: port. */
interface Said {
  readonly ask: number;
  readonly event: 'room:enter' | 'room:post';
  readonly given: { readonly roomId: string; readonly clientId: string; readonly body: string };
}
const rooms = new Map<string, Set<WebSocket>>();
const server = new WebSocketServer({ port: Number(process.argv[2]), host: '127.0.0.1' }, () => process.send?.('ready'));

server.on('connection', socket => {
  socket.on('message', (data: Buffer) => {
    const { ask, event, given } = JSON.parse(data.toString()) as Said;
    const room = rooms.get(given.roomId) ?? new Set();
    if (event === 'room:enter') rooms.set(given.roomId, room.add(socket));
    const message = event === 'room:post' ? messageOf(given) : null;
    socket.send(JSON.stringify({ ask, id: message?.id, seq: message?.seq }));
    if (!message) return;
    const told = Buffer.from(JSON.stringify({ message }));
    for (const other of room) other.send(told, { binary: false });
  });
});
