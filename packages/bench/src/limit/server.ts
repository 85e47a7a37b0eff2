import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { text as wholeText } from 'node:stream/consumers';
import { fold, searchWords, slipsWhileTyping } from '@cohortium/contract';
import pg from 'pg';
import { directoryStatement } from './directory.ts';
import { historyStatement } from './history.ts';
import { ideasStatement } from './ideas.ts';
import { profileStatement } from './profile.ts';
import { searchStatement } from './search.ts';
import { sessionStatement } from './shared.ts';

/** A bare HTTP handler: read the session, run the page's statement, send its text. Arguments: port; DATABASE_URL says where. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20, options: '-c role=cohortium_app' });

interface Session {
  accountId: string;
  cohorts: string[];
  locale: string;
}

type Given = Readonly<Record<string, unknown>>;

/** A statement by a name under which it is planned once a connection, and its values after the viewer and their cohorts. */
interface Asked {
  name: string;
  text: string;
  values: unknown[];
}

const body = async (request: IncomingMessage): Promise<Given> => JSON.parse(await wholeText(request));

function directory(given: Given, locale: string): Asked {
  const follows = given['afterId'] !== null;
  const values = [given['skill'], given['sector'], given['first'], given['afterName'], given['afterId'], locale];
  return { name: `directory ${String(follows)}`, text: directoryStatement(follows), values };
}

function history(given: Given): Asked {
  const further = given['before'] !== null;
  return { name: `history ${String(further)}`, text: historyStatement(further), values: [given['roomId'], given['before'], given['first']] };
}

function ideas(given: Given, locale: string): Asked {
  const filter = given['cohortId'] ? 'cohort' : given['programmeId'] ? 'programme' : 'all';
  const follows = given['afterId'] !== null;
  const values = [given['programmeId'], given['cohortId'], given['first'], given['afterAt'], given['afterId'], locale];
  return { name: `ideas ${filter} ${String(follows)}`, text: ideasStatement(filter, follows), values };
}

function search(given: Given, locale: string): Asked {
  const typed = String(given['text']);
  const words = searchWords(typed);
  const query = (weights: string): string => words.map(word => `${word}:*${weights}`).join(' & ');
  const beginning = `${fold(typed).replace(/[\\%_]/g, '\\$&')}%`;
  return { name: 'search', text: searchStatement, values: [query(''), query('AB'), beginning, given['first'], words, locale, slipsWhileTyping(words)] };
}

const pages: Readonly<Record<string, (given: Given, locale: string) => Asked>> = {
  '/directory': directory,
  '/history': history,
  '/profile': (given, locale) => ({ name: 'profile', text: profileStatement, values: [given['id'], locale] }),
  '/ideas': ideas,
  '/search': search,
};

async function answer(request: IncomingMessage): Promise<string> {
  const given = await body(request);
  const token = /session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const hash = createHash('sha256').update(token).digest();
  const { rows: [session] } = await pool.query<Session>({ name: 'session', text: sessionStatement, values: [hash] });
  if (!session) return '{"error":"UNAUTHENTICATED"}';
  const page = pages[request.url ?? '']?.(given, session.locale);
  if (!page) return 'null';
  const { rows: [row] } = await pool.query<{ answer: string }>({ ...page, values: [session.accountId, session.cohorts, ...page.values] });
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
