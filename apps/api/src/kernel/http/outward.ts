import { lookup } from 'node:dns';
import { request as plain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as secure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Why something outside was not read. It names no more than that: an answer that told apart what is there would let members look around in the server's network. */
export class NotRead extends Error {
  constructor(readonly why: 'refused' | 'unreachable' | 'tooLarge' | 'tooSlow') {
    super(`Not read: ${why}`);
  }
}

interface Bounds {
  /** Bytes, as they come: nothing is unpacked. */
  readonly bytes: number;
  /** Milliseconds for all of it, redirects too. */
  readonly time: number;
  /** Whether an address may be asked; none but those of the public internet, unless said otherwise. */
  readonly mayAsk?: (address: string) => boolean;
  /** Whether http will do; it will not, unless said otherwise. */
  readonly plain?: boolean;
}

const redirects = 3;

/** Addresses of the public internet alone: neither this machine nor its network, link-local, carrier's, multicast or reserved; also as IPv6 writes them. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/** Looks a name up, and refuses it if any of its addresses may not be asked. The connection goes to the very address that was judged: a second look-up could be answered otherwise. */
const judging = (mayAsk: (address: string) => boolean): LookupFunction => (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    const [first] = found ?? [];
    if (error || !first) return done(error ?? new NotRead('unreachable'), '', 4);
    if (!found.every(({ address }) => mayAsk(address))) return done(new NotRead('refused'), '', 4);
    if (options.all) done(null, found);
    else done(null, first.address, first.family);
  });
};

/**
 * Reads a text that a person named the address of, within bounds, from the public internet and over https alone; each redirect is judged like the
 * first. @throws NotRead
 */
export async function readOutward(address: string, { bytes, time, mayAsk = isPublicAddress, plain: allowsPlain = false }: Bounds): Promise<string> {
  const signal = AbortSignal.timeout(time);
  let url = new URL(address);
  try {
    for (let left = redirects; ; left--) {
      const answer = await ask(url, { mayAsk, allowsPlain, signal });
      const { statusCode = 0, headers: { location } } = answer;
      if (statusCode === 200) return await textOf(answer, bytes);
      answer.destroy();
      if (statusCode < 300 || statusCode >= 400 || !location || left === 0 || !URL.canParse(location, url.href)) throw new NotRead('unreachable');
      url = new URL(location, url);
    }
  } catch (error) {
    if (error instanceof NotRead) throw error;
    throw new NotRead(signal.aborted ? 'tooSlow' : 'unreachable');
  }
}

function ask(url: URL, { mayAsk, allowsPlain, signal }: { mayAsk: (address: string) => boolean; allowsPlain: boolean; signal: AbortSignal }): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if ((!isSecure && !(allowsPlain && url.protocol === 'http:')) || url.username || url.password) throw new NotRead('refused');
  // What is an address already is looked up by nobody.
  if (isIP(host) && !mayAsk(host)) throw new NotRead('refused');
  const options: RequestOptions = { method: 'GET', signal, lookup: judging(mayAsk), agent: false, headers: { accept: 'text/calendar, text/plain;q=0.5', 'accept-encoding': 'identity', 'user-agent': 'Cohortium' } };
  return new Promise((resolve, reject) => {
    const request = isSecure ? secure(url, options, resolve) : plain(url, options, resolve);
    request.on('error', reject);
    request.end();
  });
}

async function textOf(answer: IncomingMessage, most: number): Promise<string> {
  const encoding = answer.headers['content-encoding'];
  if (encoding && encoding !== 'identity') throw new NotRead('unreachable');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) {
      answer.destroy();
      throw new NotRead('tooLarge');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
