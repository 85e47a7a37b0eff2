import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What members are told of: kinds and ids, never texts, since a notification is worded when it is read. `event_key` lets a job that runs twice
 * write once; rows with one `group_key` are shown as one line.
 */
export class Notifications1790000600100 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE notification (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('CONNECTION_REQUESTED', 'CONNECTION_ACCEPTED', 'IDEA_JOIN_REQUESTED', 'IDEA_JOIN_ACCEPTED', 'IDEA_JOIN_DECLINED',
          'IDEA_COMMENTED', 'IDEA_SUPPORTED', 'IDEA_NEEDS_YOU', 'INVITATION_ACCEPTED')),
        subject_kind text NOT NULL CHECK (subject_kind IN ('CONNECTION', 'IDEA', 'MEMBER')),
        subject_id uuid NOT NULL,
        actor_id uuid REFERENCES account ON DELETE CASCADE,
        group_key text NOT NULL,
        event_key text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        read_at timestamptz,
        UNIQUE (member_id, event_key)
      )`);
    await run.query(`CREATE INDEX notification_list_idx ON notification (member_id, created_at DESC, id DESC)`);
    await run.query(`CREATE INDEX notification_group_idx ON notification (member_id, group_key, created_at DESC, id DESC)`);
    await run.query(`CREATE INDEX notification_unread_idx ON notification (member_id, group_key) WHERE read_at IS NULL`);
    await run.query(`CREATE INDEX notification_actor_idx ON notification (actor_id)`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE notification`);
  }
}
