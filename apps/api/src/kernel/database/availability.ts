/** SQLSTATEs of a server that goes away or comes up: shutdown (57P01–03), connection failures (08…), no room on its disk (53100), no slot left (53300). */
const awayState = /^(57P0[1-3]|08...|53[13]00)$/;
const awaySystem = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'EHOSTUNREACH', 'ECONNABORTED']);
const awayMessage = /connection terminated|connection error|timeout exceeded when trying to connect|pool after calling end|not queryable|is not connected|ended unexpectedly|already released|transaction is not started/i;
/** Statements that lost against another: an integrity rule (23…), a serialisation failure or a deadlock. */
const collisionState = /^(23...|40001|40P01)$/;

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** Whether the failure says that the database cannot be reached: what was asked may be asked again. */
export function databaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(databaseAway);
  return awayState.test(codeOf(error)) || awaySystem.has(codeOf(error)) || awayMessage.test(error.message);
}

/** Whether the statement may succeed when its transaction is run anew: it met another writer. */
export const metAnotherWriter = (error: unknown): boolean => error instanceof Error && collisionState.test(codeOf(error));
