import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { text as wholeText } from 'node:stream/consumers';
import pg from 'pg';
import { directoryStatement, historyStatement, sessionStatement } from './limit-statements.ts';

/** A bare HTTP handler: read the session, run the page's statement, send its text. Arguments: port; DATABASE_URL says where. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20, options: '-c role=cohortium_app' });

interface Session {
  accountId: string;
  cohorts: string[];
  locale: string;
}

async function body(request: IncomingMessage): Promise<Record<string, string[] & string & number & null>> {
  return JSON.parse(await wholeText(request));
}

async function answer(request: IncomingMessage): Promise<string> {
  const given = await body(request);
  const token = /session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const { rows: [session] } = await pool.query<Session>({ name: 'session', text: sessionStatement, values: [createHash('sha256').update(token).digest()] });
  if (!session) return '{"error":"UNAUTHENTICATED"}';
  const viewer = [session.accountId, session.cohorts];
  const { rows: [row] } = request.url === '/directory'
    ? await pool.query<{ answer: string }>({ name: 'directory', text: directoryStatement, values: [...viewer, given['skill'], given['sector'], given['first'], given['afterName'], given['afterId'], session.locale] })
    : await pool.query<{ answer: string }>({ name: 'history', text: historyStatement, values: [...viewer, given['roomId'], given['before'], given['first']] });
  return row?.answer ?? 'null';
}

createServer((request, response) => {
  answer(request).then(
    text => response.setHeader('content-type', 'application/json; charset=utf-8').end(text),
    (error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    },
  );
}).listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.('ready'));
