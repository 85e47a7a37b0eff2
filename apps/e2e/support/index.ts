export * from './accessible.ts';
export * from './api.ts';
export * from './pages.ts';
export * from './sign-in.ts';
export * from './test.ts';
