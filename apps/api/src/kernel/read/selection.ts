import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';

/** What a client asked for below one field: look-ahead, so that one statement answers it all. */
export interface Selection {
  readonly field: string;
  /** The key in the answer: the alias, or the field's own name. */
  readonly key: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly below: readonly Selection[];
  /** What is below is the same, and the same list, for all who ask by its document. */
  readonly isFixed?: boolean;
}

const isTree = (value: unknown): value is ResolveTree => typeof value === 'object' && value !== null && 'fieldsByTypeName' in value;

function fromTree(tree: ResolveTree): Selection {
  const below = Object.values(tree.fieldsByTypeName).flatMap(fields => Object.values(fields).map(fromTree));
  return { field: tree.name, key: tree.alias, args: tree.args, below };
}

/** The selection of the field being resolved. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const tree = parseResolveInfo(info);
  if (!isTree(tree)) throw new Error('A field without a selection has no shape');
  return fromTree(tree);
}

