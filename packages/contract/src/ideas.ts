import { z } from 'zod';
import { sdg } from './sdg.ts';
import { id, line, optionalLine, optionalProse, prose } from './text.ts';
import { IdeaAudience, IdeaStage, OriginKind, spokenLanguages } from './vocabulary.ts';

/** Bounds of an idea, in characters or items. */
export const ideaLimits = {
  title: 120, problem: 1500, beneficiaries: 600, proposal: 12_000, tags: 8, tag: 40, sdgs: 5, roles: 8, wanted: 20, roleNote: 200,
  comment: 4000, joinNote: 600, idempotencyKey: 64, searchText: 120,
} as const;

/** How long a withdrawal, a deletion or a decision may be undone, in minutes; afterwards its content is gone. */
export const undoMinutes = 10;

const idempotencyKey = line(ideaLimits.idempotencyKey).nullish();
const language = z.enum(spokenLanguages, { error: 'common:error.invalid' });

/** A tag is lower case and without its `#`, so that one word is one tag. */
const tag = line(ideaLimits.tag).transform(text => text.replace(/^#+\s*/, '').toLowerCase()).refine(text => text !== '', { error: 'common:error.textBlank' });
const unique = (items: string[]): string[] => [...new Set(items)];

const role = z.strictObject({
  skillId: z.string({ error: 'common:error.required' }).min(1, { error: 'common:error.required' }).pipe(id),
  wanted: z.int().min(1).max(ideaLimits.wanted),
  note: optionalLine(ideaLimits.roleNote).default(''),
});

const roles = z.array(role).max(ideaLimits.roles).superRefine((list, ctx) => {
  list.forEach((one, index) => {
    if (list.findIndex(other => other.skillId === one.skillId) < index) ctx.addIssue({ code: 'custom', path: [index, 'skillId'], message: 'ideas:error.roleTwice' });
  });
});

const content = {
  title: line(ideaLimits.title),
  problem: prose(ideaLimits.problem),
  beneficiaries: optionalProse(ideaLimits.beneficiaries),
  proposal: optionalProse(ideaLimits.proposal),
  tags: z.array(tag).max(ideaLimits.tags).transform(unique),
  sdgs: z.array(sdg).max(ideaLimits.sdgs).transform(unique),
  roles,
  lang: language.nullish(),
  audience: z.enum(IdeaAudience),
};

/** What this came from: a room's discussion, a session, another idea. */
export const origin = z.strictObject({ kind: z.enum(OriginKind), id });

/** A new idea. Title, problem and cohort are all it needs. */
export const proposeIdea = z.strictObject({
  ...content,
  cohortId: id,
  origin: origin.nullish(),
  idempotencyKey,
});
export type ProposeIdea = z.output<typeof proposeIdea>;

/** The text of an idea alone: what the form that edits it checks. */
export const ideaContent = z.strictObject(content);

/** An idea's new text; `version` is the one that was read. Roles left out are closed. */
export const updateIdea = ideaContent.extend({ id, version: z.int().min(1) });
export type UpdateIdea = z.output<typeof updateIdea>;

export const changeIdeaStage = z.strictObject({ id, stage: z.enum(IdeaStage) });
export const commentOnIdea = z.strictObject({ ideaId: id, body: prose(ideaLimits.comment), replyTo: id.nullish(), lang: language.nullish(), idempotencyKey });
export type CommentOnIdea = z.output<typeof commentOnIdea>;
export const editIdeaComment = z.strictObject({ id, body: prose(ideaLimits.comment) });
export const askToJoin = z.strictObject({ roleId: id, note: optionalProse(ideaLimits.joinNote).default('') });
export type AskToJoin = z.output<typeof askToJoin>;
