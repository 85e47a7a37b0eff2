import { describe, expect, test } from '@jest/globals';
import { organisations } from './organisations.ts';
import { emailOf, members } from './people/index.ts';
import { personas } from './personas.ts';
import { audiencesOf } from './privacy.ts';
import { programmes } from './programmes.ts';
import { skillGroups } from './skills.ts';

const slugs = new Set(members.map(member => member.slug));
const skills = skillGroups.flatMap(group => group.skills);
const skillKeys = new Set(skills.map(skill => skill.key));
const cohorts = new Set(programmes.flatMap(programme => programme.cohorts.map(cohort => cohort.slug)));
const unique = (values: string[]) => new Set(values).size === values.length;
const unknown = (values: string[], known: Set<string>) => values.filter(value => !known.has(value));

describe('the people of the demonstration', () => {
  test('there are enough of everything, once each', () => {
    expect(members.length).toBeGreaterThanOrEqual(150);
    expect(organisations.length).toBeGreaterThanOrEqual(40);
    expect(skills).toHaveLength(60);
    expect(skillGroups).toHaveLength(10);
    expect(cohorts.size).toBe(12);
    expect(unique(members.map(member => member.slug))).toBe(true);
    expect(unique(members.map(member => member.name))).toBe(true);
    expect(unique(members.map(member => member.bio))).toBe(true);
    expect(unique(members.map(member => member.headline))).toBe(true);
    expect(unique(organisations.map(organisation => organisation.slug))).toBe(true);
    expect(unique([...skillKeys])).toBe(true);
  });

  test('everything a member refers to exists, and every cohort and organisation has people', () => {
    expect(unknown(members.flatMap(member => [...member.offers, ...member.needs]), skillKeys)).toEqual([]);
    expect(unknown(members.flatMap(member => member.cohorts), cohorts)).toEqual([]);
    expect(unknown(members.map(member => member.organisation), new Set(organisations.map(one => one.slug)))).toEqual([]);
    expect(unknown([...cohorts], new Set(members.flatMap(member => member.cohorts)))).toEqual([]);
    expect(unknown(organisations.map(one => one.slug), new Set(members.map(member => member.organisation)))).toEqual([]);
    expect(unknown([...skillKeys], new Set(members.flatMap(member => [...member.offers, ...member.needs])))).toEqual([]);
  });

  test('texts keep within bounds, in four languages', () => {
    for (const member of members) {
      expect(member.headline.length).toBeLessThanOrEqual(120);
      expect(member.bio.length).toBeLessThanOrEqual(1000);
      expect(member.bio.length).toBeGreaterThan(30);
      expect(member.role.length).toBeLessThanOrEqual(80);
      expect(member.offers.length).toBeGreaterThanOrEqual(2);
      expect(member.needs.length).toBeGreaterThanOrEqual(1);
      expect(unknown(member.needs, new Set(member.offers)).length).toBe(member.needs.length);
      expect(/^[\p{Script=Latin}\s\-’]+$/u.test(member.latinName ?? member.name)).toBe(true);
    }
    for (const lang of ['en', 'he', 'ar', 'fr'] as const) expect(members.filter(member => member.lang === lang).length).toBeGreaterThan(8);
  });

  test('at least a quarter of all fields are shown to fewer or more than the members', () => {
    const all = members.flatMap((member, position) => Object.values(audiencesOf(member, position)));
    expect(all.filter(audience => audience !== 'MEMBERS').length / all.length).toBeGreaterThanOrEqual(0.25);
  });

  test('addresses can reach nobody', () => {
    expect(unique(members.map(emailOf))).toBe(true);
    for (const member of members) {
      expect(emailOf(member)).toMatch(/^[a-z.-]+@[a-z-]+\.example\.org$/);
      for (const link of member.links ?? []) expect(new URL(link.url).hostname).toMatch(/\.example\.org$/);
    }
  });

  test('a newcomer can be a member, a manager or an admin', () => {
    expect(unknown(personas.map(persona => persona.slug), slugs)).toEqual([]);
    expect(personas.map(persona => persona.kind)).toEqual(['member', 'manager', 'admin']);
  });
});
