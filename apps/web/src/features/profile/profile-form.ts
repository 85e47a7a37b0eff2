import { Audience, audienceFields, type AudienceField, type OpenTo, type Sector, updateProfile } from '@cohortium/contract';
import type { OwnProfileFragment, UpdateProfileInput } from '@cohortium/schema';
import type { z } from 'zod';
import type { Pickable } from '../../shared/ui/SearchPicker.tsx';
import type { PickedOrganisation } from './queries.ts';

/** A skill with its note, as it stands in the form. */
export interface HeldSkill extends Pickable {
  note: string;
}

/** The profile as a form holds it. */
export interface ProfileForm extends Record<string, unknown> {
  name: string;
  alsoNamed: string;
  headline: string;
  bio: string;
  place: string;
  languages: string[];
  links: { label: string; url: string }[];
  organisation: PickedOrganisation[];
  /** Of an employer that is not listed yet; null until it is chosen. */
  sector: Sector | null;
  roleTitle: string;
  offers: HeldSkill[];
  needs: HeldSkill[];
  openTo: OpenTo[];
  audiences: Record<AudienceField, Audience>;
}

const held = (skills: OwnProfileFragment['offers']): HeldSkill[] => skills.map(({ skill, note }) => ({ id: skill.id, name: skill.name, note }));
const isAudience = (value: unknown): value is Audience => typeof value === 'string' && value in Audience;

export function formOf(profile: OwnProfileFragment): ProfileForm {
  const audienceOf = (field: AudienceField): Audience => {
    const given = profile.audiences?.[field];
    return isAudience(given) ? given : 'MEMBERS';
  };
  return {
    name: profile.name,
    alsoNamed: profile.alsoNamed ?? '',
    headline: profile.headline ?? '',
    bio: profile.bio ?? '',
    place: profile.place ?? '',
    languages: profile.languages,
    links: profile.links.map(({ label, url }) => ({ label, url })),
    organisation: profile.organisation ? [{ id: profile.organisation.id, name: profile.organisation.name }] : [],
    sector: null,
    roleTitle: profile.roleTitle ?? '',
    offers: held(profile.offers),
    needs: held(profile.needs),
    openTo: profile.openTo,
    audiences: Object.fromEntries(audienceFields.map(field => [field, audienceOf(field)])) as Record<AudienceField, Audience>,
  };
}

/** What is sent: the contract's input. `organisationId` is that of an employer added meanwhile. */
export function inputOf({ organisation, sector, offers, needs, ...form }: ProfileForm, version: number, organisationId: string | null, complete: boolean): UpdateProfileInput {
  const skills = (list: HeldSkill[]) => list.map(({ id, note }) => ({ skillId: id, note }));
  return { ...form, version, organisationId, offers: skills(offers), needs: skills(needs), ...(complete && { complete }) };
}

/** The contract's schema over what the form holds, so that each error stands at its field. */
export const checkable = (form: ProfileForm): z.input<typeof updateProfile> => {
  const [employer] = form.organisation;
  const input = inputOf(form, 1, employer && !employer.isNew ? employer.id : null, false);
  return input as z.input<typeof updateProfile>;
};
