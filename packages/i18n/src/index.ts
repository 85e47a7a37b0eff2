/** Words, dates and directions, for the web and for e-mail alike. Catalogues from disk: `@cohortium/i18n/node`. */
export * from './dates.ts';
export * from './languages.ts';
export * from './words.ts';
