export { facetsQuery, findSkills, peopleQuery } from './queries.ts';
