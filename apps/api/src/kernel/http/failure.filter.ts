import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { ErrorCode, Failure } from '@cohortium/contract';
import type { FastifyReply } from 'fastify';
import { databaseAway } from '../database/availability.ts';
import { DomainError } from '../errors/domain-error.ts';

const statuses: Readonly<Record<ErrorCode, number>> = { BAD_INPUT: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, RATE_LIMITED: 429, UNAVAILABLE: 503, INTERNAL: 500 };

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
};

const logger = new Logger('HTTP');

/** Whoever asked went away in the middle of the answer: a phone in a tunnel, not a fault of ours. */
const readerLeft = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

function failureOf(error: unknown): Failure {
  if (error instanceof DomainError) return error.toFailure();
  if (databaseAway(error)) return { code: 'UNAVAILABLE', reason: 'common:error.unavailable', args: {} };
  const status = readerLeft(error) ? 499 : statusOf(error);
  if (status === 404) return { code: 'NOT_FOUND', reason: 'common:error.notFound', args: {} };
  if (status < 500) return { code: 'BAD_INPUT', reason: status === 413 ? 'common:error.bodyTooLarge' : 'common:error.badRequest', args: {} };
  logger.error({ err: error }, 'A request failed');
  return { code: 'INTERNAL', reason: 'common:error.internal', args: {} };
}

/** Answers a failed request in the one form of failures. For Fastify's hooks and parsers, which Nest's filters do not reach. */
export function sendFailure(error: unknown, reply: FastifyReply): FastifyReply {
  const failure = failureOf(error);
  return reply.status(statuses[failure.code]).send(failure);
}

/** Plain HTTP routes fail in the form that GraphQL and the sockets use. GraphQL's own errors pass through to Apollo. */
@Catch()
export class FailureFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    return sendFailure(error, host.switchToHttp().getResponse<FastifyReply>());
  }
}
