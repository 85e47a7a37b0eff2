/**
 * What is mailed, and what each text needs. A template `x` is the catalogue's `mail:x` with `subject`, `heading`, `text`, `reason` (why
 * it came) and, when it leads somewhere, `button`. A feature adds its own by module augmentation of this interface.
 */
export interface MailTemplates {
  magicLink: { minutes: number };
  passwordReset: { minutes: number };
  emailChange: { hours: number };
  emailChangeAsked: { address: string };
  emailChanged: { address: string };
  passwordChanged: Record<string, never>;
}

export type MailTemplate = keyof MailTemplates & string;

/** One e-mail to one person. */
export interface Mail<Template extends MailTemplate = MailTemplate> {
  readonly to: string;
  /** The recipient's language; English where there is no catalogue. */
  readonly locale: string;
  readonly template: Template;
  readonly args: MailTemplates[Template];
  /** Where the one button leads: a path of this installation (`/magic?token=…`). */
  readonly path?: string;
  /** An invitation for calendar programs (iCalendar), or its end. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };
}
