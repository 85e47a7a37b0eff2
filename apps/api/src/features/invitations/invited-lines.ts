import { email, invitationLimits, optionalLine, readInvitationLine } from '@cohortium/contract';
import type { RejectedLineType } from './invitation.graphql.ts';

/** A pasted line that can be invited by. */
export interface InvitedLine {
  /** From 1, as the person sees it. */
  readonly line: number;
  readonly text: string;
  readonly email: string;
  readonly name: string;
}

const name = optionalLine(invitationLimits.name);

function problemOf(address: string, entered: string, known: ReadonlySet<string>): string | undefined {
  const read = email.safeParse(address);
  if (!read.success) return 'staff:error.badAddress';
  if (!name.safeParse(entered).success) return 'staff:error.badName';
  return known.has(read.data) ? 'staff:error.twice' : undefined;
}

/** Sorts pasted lines into those that can be invited by and those that cannot, with the reason; empty ones count but say nothing. */
export function readLines(lines: readonly string[]): { good: InvitedLine[]; rejected: RejectedLineType[] } {
  const good: InvitedLine[] = [];
  const rejected: RejectedLineType[] = [];
  const known = new Set<string>();
  for (const [index, text] of lines.entries()) {
    if (!text.trim()) continue;
    const read = readInvitationLine(text);
    const reason = problemOf(read.address, read.name, known);
    if (reason) rejected.push({ line: index + 1, text, reason });
    else good.push({ line: index + 1, text, email: email.parse(read.address), name: name.parse(read.name) });
    known.add(read.address.toLowerCase());
  }
  return { good, rejected };
}
