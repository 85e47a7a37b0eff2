export { forgetOffline, offlineDatabase, type HeldFile, type OutgoingAct } from './database.ts';
export { DraftNotice } from './DraftNotice.tsx';
export { deleteDraft, readDraft, saveDraft } from './drafts.ts';
export { useDraft, type DraftState } from './use-draft.ts';
