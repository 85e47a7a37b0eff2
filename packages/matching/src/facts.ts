/** What stands for a skill, an idea, a cohort: its id, or a number in its place where many are compared. */
export type Key = string | number;

/**
 * What one viewer may see of one person: a hidden field is empty here, and so can neither be a reason nor move the order. The one list of what is
 * weighed, for the moment of asking, the night and the measure alike.
 */
export interface Facts<K extends Key = Key> {
  readonly offers: readonly K[];
  readonly needs: readonly K[];
  /** Ideas they work on or support; of the viewer themselves, followed ones too. */
  readonly ideas: readonly K[];
  /** Questions they asked under their name; of the viewer themselves, those they voted for too. */
  readonly questions: readonly K[];
  readonly place: K | null;
  readonly languages: readonly K[];
  readonly openTo: readonly K[];
  readonly sector: K | null;
  readonly organisation: K | null;
  readonly role: K | null;
  /** The newest first. */
  readonly cohorts: readonly K[];
}

/** What stands between the two beside what each shows. */
export interface Between {
  /** Acquaintances in common that the viewer may see. */
  readonly mutual: number;
  /** How little their cohorts know each other: 0 as well as their own people, 1 not at all. */
  readonly apart: number;
  /** Someone the viewer asked for more of, and a skill that this one offers as they do. */
  readonly like: { readonly person: Key; readonly skill: Key } | null;
  /** Staff of the programme name this person as one to meet first. */
  readonly first: boolean;
}

/** What is known of skills and ideas at large. */
export interface World {
  /** The group of the taxonomy that a skill is in. */
  readonly groupOf: (skill: Key) => Key | undefined;
  /** How telling it is that someone offers, or needs, this skill: 1 few do, 0 all do. */
  readonly rarity: (skill: Key) => number;
  /** Ideas close to one, with how close, 0 to 1: the same people care for both. */
  readonly near: (idea: Key) => ReadonlyMap<Key, number> | undefined;
}
