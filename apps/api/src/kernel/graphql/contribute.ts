import type { Type } from '@nestjs/common';
import { Field, type FieldOptions, type ReturnTypeFunc } from '@nestjs/graphql';
import type { Shape, Field as ShapeField } from '../read/shape.ts';

/**
 * Adds a field to another feature's type, with its own SQL: one declaration for the schema and for the statement.
 * `contributeField(MemberType, memberShape, 'tie', () => TieType, { description: '…' }, one({ … }))`.
 */
export function contributeField(type: Type<object>, shape: Shape, field: string, returns: ReturnTypeFunc, options: FieldOptions & { description: string }, how: ShapeField): void {
  Field(returns, options)(type.prototype as object, field);
  shape.add(field, how);
}
