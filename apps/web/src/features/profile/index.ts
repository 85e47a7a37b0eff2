export { EditProfile } from './EditProfile.tsx';
export { FirstProfile } from './FirstProfile.tsx';
export { ProfilePage } from './ProfilePage.tsx';
export { memberQuery, myProfileQuery } from './queries.ts';
export { onlookers, type Onlooker } from './SeenBy.tsx';
