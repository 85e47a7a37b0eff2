import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { OpenTo } from '@cohortium/contract';

/** A profile as it is written. Reading goes through the shape, which knows who may see what. */
@Entity('member')
export class MemberEntity {
  /** The account's id. */
  @PrimaryColumn('uuid') id: string;
  @Column() name: string;
  /** The name in other scripts, for search and for those who cannot read the first. */
  @Column() alsoNamed: string;
  /** Language of the texts, ISO 639-1. */
  @Column() lang: string;
  @Column() headline: string;
  @Column() bio: string;
  @Column() place: string;
  @Column('text', { array: true }) languages: string[];
  @Column('jsonb') links: { label: string; url: string }[];
  @Column('text', { array: true }) openTo: OpenTo[];
  @Column('uuid', { nullable: true }) avatarFileId: string | null;
  @Column('smallint') audienceHeadline: number;
  @Column('smallint') audienceRole: number;
  @Column('smallint') audiencePlace: number;
  @Column('smallint') audienceLanguages: number;
  @Column('smallint') audienceBio: number;
  @Column('smallint') audienceLinks: number;
  @Column('smallint') audienceOffers: number;
  @Column('smallint') audienceNeeds: number;
  @Column('smallint') audienceOpenTo: number;
  @Column('smallint') audienceEmail: number;
  @Column('smallint') audienceAvatar: number;
  @Column('timestamptz', { nullable: true }) profileCompletedAt: Date | null;
  @Column() isGuest: boolean;
  @VersionColumn() version: number;
  @Column('timestamptz') updatedAt: Date;
  @Column('timestamptz', { nullable: true }) leftAt: Date | null;
}

/** Where the audience of a field is kept. */
export const audienceColumn = {
  headline: 'audienceHeadline', role: 'audienceRole', place: 'audiencePlace', languages: 'audienceLanguages', bio: 'audienceBio', links: 'audienceLinks',
  offers: 'audienceOffers', needs: 'audienceNeeds', openTo: 'audienceOpenTo', email: 'audienceEmail', avatar: 'audienceAvatar',
} as const satisfies Record<string, keyof MemberEntity>;
