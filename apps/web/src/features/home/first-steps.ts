import { ProgrammesDocument, type ProgrammesQuery } from '@cohortium/schema';
import { useQuery } from '@tanstack/react-query';
import { gqlQuery } from '../../shared/graphql/index.ts';
import { useViewer } from '../../shared/viewer/index.ts';
import { programmeAsksQuery } from '../asks/index.ts';
import { firstToMeetQuery } from '../matching/index.ts';
import { officesQuery } from '../session/index.ts';

type Programme = ProgrammesQuery['programmes'][number];

/** From so many people on a network carries itself, and its office is told of first steps no more. */
const carriesItself = 12;

export const firstSteps = ['programme', 'cohort', 'invite', 'ask', 'first'] as const;
export type FirstStep = (typeof firstSteps)[number];

export interface Beginning {
  /** Null where there is none yet. */
  programme: { name: string; slug: string } | null;
  done: Readonly<Record<FirstStep, boolean>>;
}

const sizeOf = ({ cohorts }: Programme): number => cohorts.reduce((sum, { size }) => sum + size, 0);
const none = { programme: false, cohort: false, invite: false, ask: false, first: false };

/** What the reader's programme still needs before it carries itself; nothing for whoever runs none, or one that does already. */
export function useBeginning(): Beginning | null {
  const isAdmin = useViewer()?.isAdmin ?? false;
  const offices = useQuery(officesQuery).data?.programmes.filter(({ viewerCan }) => viewerCan.invite);
  const runsOne = Boolean(offices?.length);
  const all = useQuery({ ...gqlQuery(ProgrammesDocument, {}), enabled: isAdmin || runsOne }).data?.programmes;
  const young = all?.find(programme => offices?.some(({ id }) => id === programme.id) && sizeOf(programme) < carriesItself);
  const here = { enabled: young !== undefined && sizeOf(young) > 0 };
  const asks = useQuery({ ...programmeAsksQuery(young?.id ?? ''), ...here }).data?.programmeAsks;
  const first = useQuery({ ...firstToMeetQuery(young?.id ?? ''), ...here }).data?.firstToMeet;
  if (all?.length === 0 && isAdmin) return { programme: null, done: none };
  if (!young || (here.enabled && !(asks && first))) return null;
  const done = { programme: true, cohort: young.cohorts.length > 0, invite: here.enabled, ask: Boolean(asks?.length), first: Boolean(first?.length) };
  return firstSteps.every(step => done[step]) ? null : { programme: young, done };
}
