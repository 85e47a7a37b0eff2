import { IconBulb, IconCalendarEvent, IconHome, IconMessages, IconUsers } from '@tabler/icons-react';

/** The five places, in the order in which the bar and the rail show them. */
export const places = [
  { key: 'home', path: '/', icon: IconHome },
  { key: 'people', path: '/people', icon: IconUsers },
  { key: 'ideas', path: '/ideas', icon: IconBulb },
  { key: 'conventions', path: '/conventions', icon: IconCalendarEvent },
  { key: 'rooms', path: '/rooms', icon: IconMessages },
] as const;
