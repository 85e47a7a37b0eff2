import { isObjectType, type GraphQLSchema } from 'graphql';
import { allShapes } from '../read/shape.ts';

/** Every field of a shaped type has its SQL, and no SQL is without a field. @throws Error naming the difference, at boot. */
export function requireShapesFitSchema(schema: GraphQLSchema): GraphQLSchema {
  const faults = [...allShapes()].flatMap(([name, shape]) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) return [`${name} has a shape but is no type of the schema`];
    const declared = type.getFields();
    const unshaped = Object.keys(declared).filter(field => !(field in shape.fields)).map(field => `${name}.${field} has no shape`);
    return [...unshaped, ...Object.keys(shape.fields).filter(field => !(field in declared)).map(field => `${name}.${field} is not in the schema`)];
  });
  if (faults.length) throw new Error(faults.join('\n'));
  return schema;
}
