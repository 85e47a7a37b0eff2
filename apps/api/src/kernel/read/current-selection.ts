import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf, type Selection } from './selection.ts';

/** What the client asked for below this field: handed to a reader, which answers it with one statement. */
export const CurrentSelection = createParamDecorator((_: unknown, context: ExecutionContext): Selection => selectionOf(GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>()));
