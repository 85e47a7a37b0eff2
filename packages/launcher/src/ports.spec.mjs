import { afterEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { requireFreePort } from './api.mjs';
import { freePort } from './postgres-process.mjs';

afterEach(() => { delete process.env.HOST; });

test('a free port is free, before and after it was asked for', async () => {
  const port = await freePort();
  await requireFreePort(port, 'npm start');
  await requireFreePort(port, 'npm start');
});

test.each(['127.0.0.1', '0.0.0.0', '127.0.0.2'])('a port that somebody listens on at %s is told, with another to choose', async host => {
  const port = await freePort();
  const other = createServer().listen(port, host);
  await once(other, 'listening');
  process.env.HOST = host;
  await expect(requireFreePort(port, 'npm start')).rejects.toThrow(`Port ${port} is taken by another program: stop that, or choose another port: PORT=${port + 1} npm start`);
  other.close();
});

test('an address of another machine is told', async () => {
  process.env.HOST = '192.0.2.1';
  await expect(requireFreePort(await freePort(), 'npm start')).rejects.toThrow(/HOST is "192\.0\.2\.1", and this machine has no such address/);
});
