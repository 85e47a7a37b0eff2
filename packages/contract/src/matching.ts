/** Bounds of suggestions. */
export const matchingLimits = { suggestions: 3, mostSuggestions: 12 } as const;
