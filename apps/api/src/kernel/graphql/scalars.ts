import { GraphQLScalarType, Kind } from 'graphql';

/** A moment in time: ISO 8601 in UTC, with milliseconds. Only ever sent, never received. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment in time: ISO 8601, UTC, with milliseconds (`2026-11-21T09:30:00.000Z`).',
  serialize: given => (given instanceof Date ? given.toISOString() : String(given)),
});

/** A time as the clock on the wall shows it, without a zone; the zone is told beside it. */
export const WallTime = new GraphQLScalarType<string, string>({
  name: 'WallTime',
  description: 'A time on the clock of a place (`2026-11-21T09:30`); the place\'s IANA zone is told beside it.',
  serialize: String,
  parseValue: given => String(given),
  parseLiteral: node => (node.kind === Kind.STRING ? node.value : ''),
});

/** Data whose form the contract tells (`@cohortium/contract`), by a field in it. Only ever sent, never received. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'Json',
  description: 'Data whose form depends on a field in it, as the contract of the socket events tells.',
  serialize: given => given,
});
