export { ThingIcon } from './ThingIcon.tsx';
export { ThingLink } from './ThingLink.tsx';
export { knownTitle, thingPathOf, useFindThings, type Thing } from './things.ts';
