import { fold, searchWords } from '@cohortium/contract';
import { IconAffiliate, IconBell, IconBookmark, IconBriefcase, IconBuildingCommunity, IconBulb, IconCalendarEvent, IconHome, IconMessages, IconSettings, IconSparkles, IconTopologyStar3, IconUserCircle, IconUsers, IconUsersGroup } from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import { useT } from '../../shared/i18n/index.ts';

export interface Office {
  slug: string;
  name: string;
}

/** Pages of the app, those most gone to first; then the offices of the programmes that the viewer runs. */
const pages = [
  { key: 'home', icon: IconHome, way: linkOptions({ to: '/' }) },
  { key: 'people', icon: IconUsers, way: linkOptions({ to: '/people' }) },
  { key: 'ideas', icon: IconBulb, way: linkOptions({ to: '/ideas' }) },
  { key: 'conventions', icon: IconCalendarEvent, way: linkOptions({ to: '/conventions' }) },
  { key: 'rooms', icon: IconMessages, way: linkOptions({ to: '/rooms' }) },
  { key: 'meet', icon: IconSparkles, way: linkOptions({ to: '/meet' }) },
  { key: 'network', icon: IconTopologyStar3, way: linkOptions({ to: '/network' }) },
  { key: 'tours', icon: IconBriefcase, way: linkOptions({ to: '/tours' }) },
  { key: 'connections', icon: IconUsersGroup, way: linkOptions({ to: '/connections' }) },
  { key: 'searches', icon: IconBookmark, way: linkOptions({ to: '/searches' }) },
  { key: 'programmes', icon: IconAffiliate, way: linkOptions({ to: '/programmes' }) },
  { key: 'newIdea', icon: IconBulb, way: linkOptions({ to: '/ideas/new' }) },
  { key: 'notifications', icon: IconBell, way: linkOptions({ to: '/notifications' }) },
  { key: 'profile', icon: IconUserCircle, way: linkOptions({ to: '/profile' }) },
  { key: 'settings', icon: IconSettings, way: linkOptions({ to: '/settings' }) },
] as const;

const officeWay = (programme: string) => linkOptions({ to: '/staff/$programme', params: { programme } });

/** Where one can go by its name. */
export interface GoPlace {
  key: string;
  label: string;
  icon: typeof IconHome;
  way: (typeof pages)[number]['way'] | ReturnType<typeof officeWay>;
}

const shownFirst = 6;
const shownFound = 3;

/** The places that the words name, by how their names begin; without words the first few. */
export function useGoPlaces(text: string, offices: readonly Office[]): GoPlace[] {
  const t = useT('search');
  const words = searchWords(text);
  const all: GoPlace[] = [
    ...pages.map(({ key, icon, way }) => ({ key, icon, way, label: t(`go.${key}`) })),
    ...offices.map(({ slug, name }) => ({ key: slug, icon: IconBuildingCommunity, way: officeWay(slug), label: t('go.office', { name }) })),
  ];
  if (!words.length) return all.slice(0, shownFirst);
  const fits = ({ label }: GoPlace): boolean => words.every(word => fold(label).split(/[^\p{L}\p{N}]+/u).some(part => part.startsWith(word)));
  return all.filter(fits).slice(0, shownFound);
}
