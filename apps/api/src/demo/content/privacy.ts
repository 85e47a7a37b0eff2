import type { Audience, MemberContent, Privacy, ProfileField } from './types.ts';

type Audiences = Record<ProfileField, Audience>;

const members: Audiences = {
  headline: 'MEMBERS', organisation: 'MEMBERS', place: 'MEMBERS', languages: 'MEMBERS', bio: 'MEMBERS',
  links: 'MEMBERS', offers: 'MEMBERS', needs: 'MEMBERS', openTo: 'MEMBERS',
};

const habits: Record<Privacy, Audiences> = {
  public: { ...members, headline: 'PUBLIC', organisation: 'PUBLIC', languages: 'PUBLIC', bio: 'PUBLIC', links: 'PUBLIC', offers: 'PUBLIC' },
  usual: { ...members, place: 'COHORTS' },
  trusting: { ...members, bio: 'COHORTS', links: 'COHORTS', place: 'COHORTS', openTo: 'COHORTS' },
  cohort: { ...members, bio: 'COHORTS', needs: 'COHORTS', place: 'COHORTS', links: 'COHORTS', openTo: 'COHORTS' },
  careful: { ...members, bio: 'CONNECTIONS', place: 'CONNECTIONS', links: 'CONNECTIONS', needs: 'COHORTS', openTo: 'CONNECTIONS' },
  quiet: {
    ...members, headline: 'COHORTS', bio: 'CONNECTIONS', links: 'CONNECTIONS', languages: 'CONNECTIONS', offers: 'COHORTS',
    place: 'ONLY_ME', needs: 'ONLY_ME', openTo: 'ONLY_ME',
  },
};

const byPosition: Privacy[] = ['usual', 'trusting', 'usual', 'cohort', 'usual', 'careful'];

/** Who sees which field of a member; `position` in the list of members decides for those who chose no habit. */
export function audiencesOf(member: MemberContent, position: number): Audiences {
  return habits[member.privacy ?? byPosition[position % byPosition.length] ?? 'usual'];
}

const tiesByPosition: Audience[] = ['MEMBERS', 'MEMBERS', 'COHORTS', 'MEMBERS', 'CONNECTIONS', 'MEMBERS', 'MEMBERS'];

/** Whom a member shows their connections to; the careful and the quiet keep to what holds until one chooses. */
export const tieAudienceOf = (member: MemberContent, position: number): Audience =>
  member.privacy === 'careful' || member.privacy === 'quiet' ? 'CONNECTIONS' : (tiesByPosition[position % tiesByPosition.length] ?? 'MEMBERS');
