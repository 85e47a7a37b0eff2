import { getNamedType, isLeafType, isObjectType, isRequiredArgument, isUnionType, type GraphQLField, type GraphQLNamedType } from 'graphql';

/** How far a document follows objects from its root: far enough for a page's people with what they offer. */
const enough = 4;

function selection(type: GraphQLNamedType, left: number, above: readonly string[]): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type)) return `{ __typename ${type.getTypes().map(one => `... on ${one.name} ${selection(one, left, above)}`).join(' ')} }`;
  if (!isObjectType(type)) throw new Error(`${type.name} is no kind of answer`);
  const fields = Object.values(type.getFields()).filter(field => !field.args.some(isRequiredArgument)).flatMap(field => {
    const of = getNamedType(field.type);
    if (isLeafType(of)) return [field.name];
    // A type within itself tells nothing that the first does not.
    return left > 1 && !above.includes(of.name) ? [`${field.name} ${selection(of, left - 1, [...above, of.name])}`] : [];
  });
  return `{ ${['__typename', ...fields].join(' ')} }`;
}

/** A document that asks a root query for everything it can tell, with its arguments as variables. */
export function wholeDocument(query: GraphQLField<unknown, unknown>, depth = enough): string {
  const declared = query.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = query.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const of = getNamedType(query.type);
  return `query Whole${declared && `(${declared})`} { ${query.name}${given && `(${given})`} ${selection(of, depth, [of.name])} }`;
}
