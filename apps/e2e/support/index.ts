export * from './accessible.ts';
export * from './test.ts';
