import type { IdeaHitFragment, MessageHitFragment, OrganisationHitFragment, PersonHitFragment, SessionHitFragment } from '@cohortium/schema';
import { IconBulb, IconBuilding, IconCalendarEvent, IconMessage } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { Name, Sentence, useT, When } from '../../shared/i18n/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { isFoundIn } from '../../shared/ui/found-parts.ts';
import { Marked } from '../../shared/ui/Marked.tsx';
import { RoleLine } from '../../shared/ui/PersonCard.tsx';
import type { Hit } from './hits.ts';
import classes from './Search.module.css';

interface BodyProps<Node> {
  node: Node;
  words: readonly string[];
}

interface LinesProps {
  mark: ReactNode;
  title: ReactNode;
  /** What it is, in a line. */
  detail?: ReactNode;
  /** Where the words stand. */
  words?: ReactNode;
}

const icon = { size: 22, stroke: 1.6, 'aria-hidden': true } as const;
const Mark = ({ children }: { children: ReactNode }) => <span className={classes['mark']}>{children}</span>;

const Lines = ({ mark, title, detail, words }: LinesProps) => (
  <span className={classes['hit']}>
    {mark}
    <span className={classes['lines']}>
      <span className={classes['title']}>{title}</span>
      {detail && <span className={classes['detail']}>{detail}</span>}
      {words && <span className={classes['words']}>{words}</span>}
    </span>
  </span>
);

/** What was found, with the words set off that found it. */
export function HitBody({ hit, words }: { hit: Hit; words: readonly string[] }) {
  switch (hit.kind) {
    case 'people': return <Person node={hit.node} words={words} />;
    case 'ideas': return <Idea node={hit.node} words={words} />;
    case 'organisations': return <Organisation node={hit.node} words={words} />;
    case 'sessions': return <Session node={hit.node} words={words} />;
    case 'messages': return <Message node={hit.node} words={words} />;
  }
}

function Person({ node, words }: BodyProps<PersonHitFragment>) {
  const t = useT('search');
  // By another name of the skill too: who types UX sees that it is user research they found.
  const offered = node.offers.filter(({ skill }) => [skill.name, ...skill.aliases].some(name => isFoundIn(name, words))).map(({ skill }) => skill.name);
  return (
    <Lines mark={<Avatar id={node.id} name={node.name} src={node.avatarUrl} size={40} />} title={<Marked text={node.name} words={words} />} detail={<RoleLine person={node} />}
      words={offered.length > 0 ? <Sentence parts={{ skills: offered.slice(0, 3).map((name, at) => <Fragment key={name}>{at > 0 && ', '}<Marked text={name} words={words} /></Fragment>) }} text={marks => t('offers', marks)} /> : node.headline && isFoundIn(node.headline, words) && <Marked text={node.headline} words={words} />} />
  );
}

function Idea({ node, words }: BodyProps<IdeaHitFragment>) {
  return <Lines mark={<Mark><IconBulb {...icon} /></Mark>} title={<span lang={node.lang}><Marked text={node.title} words={words} /></span>} detail={<Name>{node.programme.name}</Name>} words={<span lang={node.lang}><Marked text={node.problem} words={words} excerpt /></span>} />;
}

function Organisation({ node, words }: BodyProps<OrganisationHitFragment>) {
  const t = useT('search');
  return <Lines mark={<Mark><IconBuilding {...icon} /></Mark>} title={<Marked text={node.name} words={words} />} detail={<>{t(`common:sector.${node.sector}`)}{node.place && <> · <Name>{node.place}</Name></>}</>} />;
}

function Session({ node, words }: BodyProps<SessionHitFragment>) {
  return (
    <Lines mark={<Mark><IconCalendarEvent {...icon} /></Mark>} title={<Marked text={node.title} words={words} />} detail={<><Name>{node.convention.name}</Name> · <When at={node.startsAt} as="dayTime" zone={node.convention.timeZone} /></>}
      words={node.abstract && <Marked text={node.abstract} words={words} excerpt />} />
  );
}

function Message({ node, words }: BodyProps<MessageHitFragment>) {
  const t = useT('search');
  const who = node.author ? <Name>{node.author.name}</Name> : t('someoneWhoLeft');
  return (
    <Lines mark={node.author ? <Avatar id={node.author.id} name={node.author.name} src={node.author.avatarUrl} size={40} /> : <Mark><IconMessage {...icon} /></Mark>}
      title={node.room ? <Sentence parts={{ who, room: <Name>{node.room.title}</Name> }} text={marks => t('messageIn', marks)} /> : who} detail={<When at={node.createdAt} as="dayTime" />} words={<span lang={node.lang}><Marked text={node.body} words={words} excerpt /></span>} />
  );
}
