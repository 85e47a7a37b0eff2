import type { MemberContent } from '../types.ts';
import { basecamp } from './basecamp.ts';
import { digitalLeaders2015 } from './digital-leaders-2015.ts';
import { digitalLeaders2016 } from './digital-leaders-2016.ts';
import { digitalLeaders2021 } from './digital-leaders-2021.ts';
import { digitalLeadersNow } from './digital-leaders-now.ts';
import { electedMembers } from './elected-members.ts';
import { forum } from './forum.ts';
import { leadingDigitalAge } from './leading-digital-age.ts';

export const members: MemberContent[] = [
  ...digitalLeaders2015, ...digitalLeaders2016, ...digitalLeaders2021, ...digitalLeadersNow,
  ...basecamp, ...forum, ...electedMembers, ...leadingDigitalAge,
];

/** An address under a reserved domain, which can never reach anyone. */
export const emailOf = (member: Pick<MemberContent, 'slug' | 'organisation'>): string => `${member.slug}@${member.organisation}.example.org`;
