import pg from 'pg';
import { QueryFailedError } from 'typeorm';

/** The constraint or unique index that a failed statement ran into; undefined for any other error. */
export function violated(error: unknown): string | undefined {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return cause instanceof pg.DatabaseError ? cause.constraint : undefined;
}
