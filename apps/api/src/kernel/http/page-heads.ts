import { Injectable } from '@nestjs/common';

/** What the head of a page says to who does not run it: a chat that shows a link, a reader of the source. */
export interface PageHead {
  readonly title: string;
  readonly description?: string | null;
}
type HeadOf = (id: string, locale: string) => Promise<PageHead | null>;

const escaped = (text: string): string => text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);

/** The pages that visitors may open, and what their heads say. A feature adds its own: `heads.add('/people/', id => …)`. */
@Injectable()
export class PageHeads {
  readonly #pages = new Map<string, HeadOf>();

  /** A page under a path, by the one part that follows it. */
  add(path: string, head: HeadOf): void {
    this.#pages.set(path, head);
  }

  /** Markup for the head, empty where a page says nothing to visitors. Never fails: the page comes without it. */
  async markup(path: string, locale: string): Promise<string> {
    const [, under, id] = /^(\/[a-z]+\/)([^/?#]+)$/.exec(path) ?? [];
    const head = under && id ? await this.#pages.get(under)?.(id, locale).catch(() => null) : null;
    if (!head) return '';
    const description = head.description ? `<meta name="description" content="${escaped(head.description)}"><meta property="og:description" content="${escaped(head.description)}">` : '';
    return `<meta property="og:type" content="profile"><meta property="og:title" content="${escaped(head.title)}">${description}`;
  }
}
