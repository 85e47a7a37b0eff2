export { forgetOffline } from './database.ts';
export { DraftNotice } from './DraftNotice.tsx';
export { useDraft, type DraftState } from './use-draft.ts';
