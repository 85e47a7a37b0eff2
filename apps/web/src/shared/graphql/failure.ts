/** What kind of failure; says to a program what to do next. */
export type ErrorCode = 'BAD_INPUT' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'RATE_LIMITED' | 'INTERNAL';
export type ErrorArgs = Record<string, string | number>;
export interface FieldError { path: string; reason: string; args: ErrorArgs }
export interface Failure { code: ErrorCode; reason: string; args: ErrorArgs; fields?: FieldError[] | undefined }
