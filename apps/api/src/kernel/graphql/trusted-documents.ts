import { trustedDocuments } from '@cohortium/schema/trusted';
import { DomainError } from '../errors/domain-error.ts';

const isRecord = (body: unknown): body is Record<string, unknown> => typeof body === 'object' && body !== null && !Array.isArray(body);

/**
 * Replaces `documentId` in a GraphQL request by the document that the web was built with.
 * @throws DomainError BAD_INPUT for an unknown id, and for any other document where only trusted ones may run.
 */
export function trustedRequest(body: unknown, onlyTrusted: boolean): unknown {
  if (!isRecord(body)) return body;
  const { documentId, ...rest } = body;
  if (typeof documentId === 'string') {
    const query = trustedDocuments.get(documentId);
    if (query === undefined) throw new DomainError('BAD_INPUT', 'common:error.unknownDocument');
    return { ...rest, query };
  }
  if (onlyTrusted) throw new DomainError('BAD_INPUT', 'common:error.unknownDocument');
  return body;
}
