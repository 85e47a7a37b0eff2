export { MemberPage, MemberType } from './member.graphql.ts';
export { nameOf } from './own-data.ts';
export { memberPolicy } from './member.policy.ts';
export { MemberReader } from './member.reader.ts';
export { byName, closenessTo, memberShape } from './member.shape.ts';
export { MemberEntity } from './member.entity.ts';
export { MemberService } from './member.service.ts';
export { PeopleFilter, peopleSource } from './people-filter.ts';
export { MembersModule } from './members.module.ts';
