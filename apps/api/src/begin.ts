import { email, line, profileLimits } from '@cohortium/contract';
import pg from 'pg';
import { skillGroups } from './demo/content/skills.ts';
import { newToken, tokenHash } from './features/identity/token.ts';
import { configOrExit } from './kernel/config/config-or-exit.ts';

/**
 * `node dist/begin.js ADDRESS "NAME"`: the first admin of an empty installation, with a link that signs them in (an hour, once), and the
 * starting taxonomy of skills. Where an admin exists it only gives that admin a new link; it makes no second one.
 */
const [address, name] = process.argv.slice(2);
const given = { email: email.safeParse(address), name: line(profileLimits.name).safeParse(name) };
if (!given.email.success || !given.name.success) {
  process.stderr.write('Say who you are: node dist/begin.js you@example.org "Your Name"\n');
  process.exit(2);
}
const config = configOrExit();
const client = new pg.Client({ connectionString: config.databaseUrl });
await client.connect();
try {
  await client.query('BEGIN');
  await client.query('LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE');
  const accountId = await ensureAdmin(given.email.data, given.name.data);
  await addStartingSkills();
  const token = newToken();
  await client.query(`INSERT INTO identity_token (token_hash, purpose, account_id, email, expires_at) VALUES ($1, 'MAGIC_LINK', $2, $3, now() + interval '1 hour')`, [tokenHash(token), accountId, given.email.data]);
  await client.query('COMMIT');
  process.stdout.write(`Open this within an hour to sign in: ${config.publicUrl}/magic?token=${token}\n`);
} finally {
  await client.end();
}

async function ensureAdmin(mail: string, person: string): Promise<string> {
  const known = await client.query<{ id: string; email: string }>('SELECT id, email FROM account WHERE is_admin');
  const same = known.rows.find(row => row.email === mail);
  if (same) return same.id;
  if (known.rowCount) throw new Error('This installation has an admin already. Further ones are made by that admin.');
  const made = await client.query<{ id: string }>(`INSERT INTO account (email, email_verified_at, is_admin) VALUES ($1, now(), true) RETURNING id`, [mail]);
  const id = made.rows[0]?.id;
  if (!id) throw new Error('An insert answers its id');
  await client.query('INSERT INTO member (id, name) VALUES ($1, $2)', [id, person]);
  await client.query('SELECT member_reindex(ARRAY[$1::uuid])', [id]);
  return id;
}

/** Sixty skills in ten groups; nothing when the installation has skills of its own. */
async function addStartingSkills(): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM skill LIMIT 1');
  if (rowCount) return;
  for (const [position, group] of skillGroups.entries()) {
    const made = await client.query<{ id: string }>('INSERT INTO skill_group (key, name, position) VALUES ($1, $2, $3) RETURNING id', [group.key, group.name, position]);
    for (const skill of group.skills) {
      await client.query('INSERT INTO skill (key, group_id, name, aliases) VALUES ($1, $2, $3, $4)', [skill.key, made.rows[0]?.id, skill.name, skill.aliases]);
    }
  }
}
