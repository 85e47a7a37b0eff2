import { emailOf, members } from './people/index.ts';

export type PersonaKind = 'member' | 'manager' | 'admin';

/** Someone a newcomer can be with one click, only in the demonstration. */
export interface Persona {
  kind: PersonaKind;
  slug: string;
  email: string;
  name: string;
}

function persona(kind: PersonaKind, slug: string): Persona {
  const member = members.find(one => one.slug === slug);
  if (!member) throw new Error(`The demonstration content has no member ${slug}`);
  return { kind, slug, email: emailOf(member), name: member.name };
}

/** An alumna of the cohort of 2016, the manager of Digital Leaders, and the installation's admin. */
export const personas: Persona[] = [persona('member', 'maya-golan'), persona('manager', 'daniel-aviram'), persona('admin', 'ruth-kessler')];
