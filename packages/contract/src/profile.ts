import { z } from 'zod';
import { id, line, optionalLine, optionalProse, webAddress } from './text.ts';
import { audiences, OpenTo, Sector, spokenLanguages } from './vocabulary.ts';

/** Bounds of a profile, in characters or items. */
export const profileLimits = { name: 120, headline: 140, bio: 4000, place: 120, roleTitle: 120, links: 6, linkLabel: 60, offers: 12, needs: 12, skillNote: 200, languages: 10 } as const;

const heldSkill = z.strictObject({ skillId: id, note: optionalLine(profileLimits.skillNote).default('') });

/** Fields whose audience a member chooses. Name, sector and cohort are always seen by members. */
export const audienceFields = ['headline', 'role', 'place', 'languages', 'bio', 'links', 'offers', 'needs', 'openTo', 'email', 'avatar'] as const;
export type AudienceField = (typeof audienceFields)[number];

const audiencesInput = z.partialRecord(z.enum(audienceFields), z.enum(audiences));

/** What a member changes of their profile; an absent field stays as it is. */
export const updateProfile = z.strictObject({
  version: z.int().min(1),
  name: line(profileLimits.name).optional(),
  alsoNamed: optionalLine(profileLimits.name).optional(),
  headline: optionalLine(profileLimits.headline).optional(),
  bio: optionalProse(profileLimits.bio).optional(),
  place: optionalLine(profileLimits.place).optional(),
  languages: z.array(z.enum(spokenLanguages)).max(profileLimits.languages).optional(),
  links: z.array(z.strictObject({ label: line(profileLimits.linkLabel), url: webAddress })).max(profileLimits.links).optional(),
  organisationId: id.nullish(),
  roleTitle: optionalLine(profileLimits.roleTitle).optional(),
  offers: z.array(heldSkill).max(profileLimits.offers).optional(),
  needs: z.array(heldSkill).max(profileLimits.needs).optional(),
  openTo: z.array(z.enum(OpenTo)).max(4).optional(),
  audiences: audiencesInput.optional(),
  /** The first profile is finished with this. */
  complete: z.boolean().optional(),
});
export type UpdateProfile = z.infer<typeof updateProfile>;

/** An employer that is not listed yet. */
export const addOrganisation = z.strictObject({ name: line(120), sector: z.enum(Sector), place: optionalLine(profileLimits.place).default('') });
export type AddOrganisation = z.infer<typeof addOrganisation>;

/** Pictures of people: what may be sent, and in which sizes (pixels a side) they are kept. */
export const avatarLimits = { bytes: 10 * 1024 * 1024, sizes: [64, 128, 256, 512] } as const;
const share = z.coerce.number().min(0).max(1);
/** The square that is cut from the picture: its place and side as shares (0 to 1) of the picture's width and height. */
export const avatarCrop = z.strictObject({ left: share, top: share, width: share, height: share });
export type AvatarCrop = z.infer<typeof avatarCrop>;
