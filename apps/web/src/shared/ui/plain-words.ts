/** A text of Markdown as plain words, for quotes and lists. */
export const plainWords = (text: string): string => text.replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/[*_`~#>|]+/gu, '').replace(/\s+/gu, ' ').trim();
