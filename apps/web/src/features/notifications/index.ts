export { Bell } from './Bell.tsx';
export { NotificationsPage } from './NotificationsPage.tsx';
export { notificationPages } from './use-notifications.ts';
