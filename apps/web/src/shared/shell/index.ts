export { PlainFrame } from './PlainFrame.tsx';
export { Shell } from './Shell.tsx';
export { focusHeadingOnNavigation, headingStands } from './navigation-focus.ts';
export { CrashPage } from './CrashPage.tsx';
export { NotFoundPage } from './NotFoundPage.tsx';
