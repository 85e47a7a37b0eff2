export * from './accessible.ts';
export * from './api.ts';
export * from './devices.ts';
export * from './faults.ts';
export * from './pages.ts';
export * from './sign-in.ts';
export * from './test.ts';
export * from './words.ts';
