import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { requireShapesFitSchema } from './kernel/graphql/shapes-fit.ts';
import { AppModule } from './app.module.ts';

/** `node dist/schema.js FILE`: writes the schema that the code declares. Needs no database. */
/** Every class that the features provide; those that are no resolvers declare nothing. */
function providersOf(module: Function): Function[] {
  const read = (key: string): unknown[] => Reflect.getMetadata(key, module) ?? [];
  const classes = (found: unknown[]): Function[] => found.filter(item => typeof item === 'function');
  return [...classes(read('providers')), ...classes(read('imports')).flatMap(providersOf)];
}

const [file] = process.argv.slice(2);
if (!file) throw new Error('Say where to write the schema');
const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
const schema = await app.get(GraphQLSchemaFactory).create(providersOf(AppModule));
writeFileSync(file, `${printSchema(lexicographicSortSchema(requireShapesFitSchema(schema)))}\n`);
await app.close();
