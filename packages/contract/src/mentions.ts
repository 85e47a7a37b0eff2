/** People one message may mention; more are said, and not told. */
export const mentionsAtMost = 20;

const mention = /\[@([^\]\n]{1,200})\]\(\/people\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\)/giu;

/** How a person is mentioned in Markdown: a link to them, which any renderer shows. Brackets of the name would end it. */
export const mentionOf = (name: string, id: string): string => `[@${name.replace(/[[\]\\\n]/gu, ' ').trim()}](/people/${id})`;

/** Whom a text mentions, each once, in order. */
export const mentionedIn = (body: string): string[] => [...new Set([...body.matchAll(mention)].map(([, , id = '']) => id.toLowerCase()))].slice(0, mentionsAtMost);

/** The text with each mention told otherwise. */
export const tellMentions = (body: string, told: (name: string, id: string) => string): string => body.replace(mention, (_, name: string, id: string) => told(name, id.toLowerCase()));
