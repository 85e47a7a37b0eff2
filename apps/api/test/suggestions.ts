import { WorthMeetingDocument, type WorthMeetingQuery } from '@cohortium/schema';
import { as, type Person } from './index.ts';

type Suggestions = WorthMeetingQuery['worthMeeting'];
/** Who is suggested to someone, and why. */
export const suggestions = async (viewer: Person, first = 12): Promise<Suggestions> => (await as(viewer).run(WorthMeetingDocument, { first })).worthMeeting;
/** Their ids, the best first. */
export const suggested = async (viewer: Person, first?: number): Promise<string[]> => (await suggestions(viewer, first)).map(({ member }) => member.id);
/** What is said for one of them. */
export const reasonsFor = async (viewer: Person, other: Person): Promise<Suggestions[number]['reasons']> => (await suggestions(viewer)).find(({ member }) => member.id === other.id)?.reasons ?? [];
/** The kinds of what is said. */
export const kindsFor = async (viewer: Person, other: Person): Promise<string[]> => (await reasonsFor(viewer, other)).map(({ kind }) => kind);
