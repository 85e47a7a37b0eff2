export * from './connections.ts';
export * from './errors.ts';
export * from './fold.ts';
export * from './matching.ts';
export * from './paging.ts';
export * from './profile.ts';
export * from './text.ts';
export * from './vocabulary.ts';
