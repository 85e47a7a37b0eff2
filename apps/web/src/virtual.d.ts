/** Mantine's styles, as `vite/mantine-styles.ts` gives them. */
declare module 'virtual:mantine-styles';
