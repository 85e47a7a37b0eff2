/** The schema's types, and a typed document for each operation of the web. */
export * from './generated/graphql.ts';
