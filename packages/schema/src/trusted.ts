import documents from './generated/trusted-documents.json' with { type: 'json' };

/** The operations that the web was built with, by id: what a production server executes. */
export const trustedDocuments: ReadonlyMap<string, string> = new Map(Object.entries(documents));
