import { z } from 'zod';

/** What kind of failure; says to a program what to do next. RATE_LIMITED and UNAVAILABLE pass: the same may be sent again. */
export const errorCodes = ['BAD_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL'] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Values a reason's text needs (`{max: 200}`). */
export const errorArgs = z.record(z.string(), z.union([z.string(), z.number()]));
export type ErrorArgs = z.infer<typeof errorArgs>;

/** What is wrong with one field: its path (`openRoles.0.wanted`), and a key of the catalogue (`common:error.textTooLong`). */
export const fieldError = z.object({ path: z.string(), reason: z.string(), args: errorArgs });
export type FieldError = z.infer<typeof fieldError>;

/** A failure as it travels, in GraphQL `extensions` and in socket acknowledgements alike. */
export const failure = z.object({
  code: z.enum(errorCodes),
  reason: z.string(),
  args: errorArgs,
  fields: z.array(fieldError).optional(),
});
export type Failure = z.infer<typeof failure>;

/** A socket acknowledgement. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

type Issue = z.core.$ZodIssue;

function argsOf(issue: Issue): ErrorArgs {
  if (issue.code === 'custom') return errorArgs.safeParse(issue.params ?? {}).data ?? {};
  if (issue.code === 'too_big') return { max: Number(issue.maximum) };
  if (issue.code === 'too_small') return { min: Number(issue.minimum) };
  return {};
}

function reasonOf(issue: Issue): string {
  if (/^[a-z]+:[\w.]+$/i.test(issue.message)) return issue.message;
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'common:error.tooMany' : 'common:error.tooBig';
  if (issue.code === 'too_small') return issue.origin === 'array' ? 'common:error.tooFew' : 'common:error.tooSmall';
  return 'common:error.invalid';
}

/** Turns what a schema found into one error a field. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.map(issue => ({ path: issue.path.join('.'), reason: reasonOf(issue), args: argsOf(issue) }));
}
