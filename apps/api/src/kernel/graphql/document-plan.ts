import { getArgumentValues, getNamedType, Kind, isObjectType, parse, type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Selection } from '../read/selection.ts';

/** A field of the operation, with the same key's selections merged, as graphql-js collects them. */
interface PlannedField {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly below: readonly PlannedField[];
  readonly parent: GraphQLObjectType;
  /** What is selected below, where no variable has a say in it. */
  readonly fixed: readonly Selection[] | null;
}

/** One query, read once: what is asked for, ready to be answered by statements. */
export interface DocumentPlan {
  readonly operation: OperationDefinitionNode;
  readonly roots: readonly PlannedField[];
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Reads a trusted document; null when it is no single plain query (mutations, directives, abstract types take the ordinary way). */
export function planDocument(schema: GraphQLSchema, text: string): DocumentPlan | null {
  const { definitions } = parse(text, { noLocation: true });
  const operations = definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments: Fragments = new Map(definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION).map(fragment => [fragment.name.value, fragment]));
  const [operation] = operations;
  const query = schema.getQueryType();
  if (!operation || operations.length > 1 || operation.operation !== 'query' || !query) return null;
  const roots = collect(schema, fragments, query, [operation.selectionSet]);
  return roots && { operation, roots };
}

function collect(schema: GraphQLSchema, fragments: Fragments, parent: GraphQLObjectType, sets: readonly SelectionSetNode[]): PlannedField[] | null {
  const byKey = new Map<string, FieldNode[]>();
  if (!sets.every(set => gather(set, fragments, parent, byKey))) return null;
  const planned: PlannedField[] = [];
  for (const [key, nodes] of byKey) {
    const field = parent.getFields()[nodes[0]?.name.value ?? ''];
    if (!field) return null;
    const type = getNamedType(field.type);
    const inner = nodes.flatMap(node => (node.selectionSet ? [node.selectionSet] : []));
    const below = inner.length ? isObjectType(type) && collect(schema, fragments, type, inner) : [];
    if (!below) return null;
    planned.push({ key, nodes, below, parent, fixed: below.every(isFixed) ? below.map(child => selectionFor(child, {})) : null });
  }
  return planned;
}

/** Whether no variable has a say in the field nor below it. */
const isFixed = ({ nodes, fixed }: PlannedField): boolean => fixed !== null && nodes.every(node => !node.arguments?.length);

/** Puts each field of the set under its response key; false when the set holds what only graphql-js should decide. */
function gather(set: SelectionSetNode, fragments: Fragments, parent: GraphQLObjectType, byKey: Map<string, FieldNode[]>): boolean {
  return set.selections.every(selection => {
    if (selection.directives?.length) return false;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      byKey.set(key, [...(byKey.get(key) ?? []), selection]);
      return true;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (!fragment || (fragment.typeCondition && fragment.typeCondition.name.value !== parent.name)) return false;
    return gather(fragment.selectionSet, fragments, parent, byKey);
  });
}

/** The field with its arguments, coerced as graphql-js coerces them. @throws GraphQLError for arguments that do not fit. */
export function selectionFor(field: PlannedField, variables: Record<string, unknown>): Selection {
  const [node] = field.nodes;
  const definition = node && field.parent.getFields()[node.name.value];
  if (!definition) throw new Error(`${field.parent.name}.${field.key} is no field`);
  const args = definition.args.length ? getArgumentValues(definition, node, variables) : {};
  return { field: node.name.value, key: field.key, args, below: field.fixed ?? field.below.map(child => selectionFor(child, variables)), isFixed: field.fixed !== null };
}
