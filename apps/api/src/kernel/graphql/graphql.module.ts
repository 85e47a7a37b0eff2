import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module } from '@nestjs/common';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import { ActorSource, type Actor } from '../authz/actor.ts';
import { Config } from '../config/config.ts';
import { localeOf, sessionTokenOf } from '../http/session-cookie.ts';
import { DirectAnswer } from './direct-answer.ts';
import { formatError } from './format-error.ts';
import { requireShapesFitSchema } from './shapes-fit.ts';
import { TrustedDocuments } from './trusted-documents.ts';

/** What resolvers receive beside their arguments. */
export interface GraphQLContext {
  readonly actor: Actor;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Rows that shapes made carry their values by response key, aliases included. */
export const shapedFieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  if (typeof source === 'object' && source !== null && Object.getPrototypeOf(source) === Object.prototype && info.path.key in source) {
    return Reflect.get(source, info.path.key);
  }
  return defaultFieldResolver(source, args, context, info);
};

function driverConfig(config: Config, actors: ActorSource): ApolloDriverConfig {
  const production = config.mode === 'production';
  const armor = new ApolloArmor({ maxTokens: { enabled: false }, maxDepth: { n: 12 }, maxAliases: { n: 30 }, costLimit: { maxCost: 20000 } }).protect();
  const makeContext = async (request: FastifyRequest, reply: FastifyReply): Promise<GraphQLContext> => ({
    actor: await actors.fromToken(sessionTokenOf(request, config), localeOf(request)), request, reply,
  });
  return {
    driver: ApolloDriver,
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    playground: false,
    graphiql: config.mode === 'development',
    introspection: !production,
    persistedQueries: false,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    fieldResolver: shapedFieldResolver,
    parseOptions: { maxTokens: 4000 },
    validationRules: [...armor.validationRules],
    formatError,
    context: makeContext,
    transformSchema: schema => requireShapesFitSchema(schema),
  };
}

@Global()
@Module({
  imports: [NestGraphQLModule.forRootAsync<ApolloDriverConfig>({ driver: ApolloDriver, inject: [Config, ActorSource], useFactory: driverConfig })],
  providers: [DirectAnswer, TrustedDocuments],
  exports: [DirectAnswer, TrustedDocuments],
})
export class GraphQLModule {}
