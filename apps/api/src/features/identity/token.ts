import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, for cookies and links. Kept only as {@link tokenHash}. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
