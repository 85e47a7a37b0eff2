import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { messageOf } from './bare.ts';

/** Socket.IO as its first page shows it: join, acknowledge, broadcast. Argument: port. */
const http = createServer();
const io = new Server(http, { serveClient: false });

io.on('connection', socket => {
  socket.on('room:enter', (given: { roomId: string }, acknowledge: (answer: object) => void) => {
    void socket.join(given.roomId);
    acknowledge({ ok: true });
  });
  socket.on('room:post', (given: { roomId: string; clientId: string; body: string }, acknowledge: (answer: object) => void) => {
    const message = messageOf(given);
    acknowledge({ ok: true, value: { id: message.id, seq: message.seq } });
    io.to(given.roomId).emit('message', message);
  });
});
http.listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.('ready'));
