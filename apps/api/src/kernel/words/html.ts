const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text within HTML, in an attribute too. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, character => escapes[character] ?? '');
