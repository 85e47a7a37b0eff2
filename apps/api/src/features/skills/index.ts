export { SkillType } from './skill.graphql.ts';
export { skillShape } from './skill.reader.ts';
export { SkillsModule } from './skills.module.ts';
