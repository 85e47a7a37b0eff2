/** The demonstration's content, gathered. Importing it has no effect; `fill.ts` writes it into an empty database. */
export { conventions } from './conventions/index.ts';
export { ideas } from './ideas/index.ts';
export { invitations } from './invitations.ts';
export { organisations } from './organisations.ts';
export { gap } from './gap.ts';
export { meetings } from './meetings.ts';
export { openings, secondmentDates } from './tours.ts';
export { emailOf, members } from './people/index.ts';
export { personas, type Persona, type PersonaKind } from './personas.ts';
export { audiencesOf, tieAudienceOf } from './privacy.ts';
export { programmes } from './programmes.ts';
export { files } from './rooms/files.ts';
export { highlights } from './rooms/highlights.ts';
export { conversations } from './rooms/index.ts';
export { hands, pins } from './rooms/moderation.ts';
export { polls, questions } from './rooms/questions.ts';
export { skillGroups } from './skills.ts';
export { blocks, connections } from './ties/index.ts';
