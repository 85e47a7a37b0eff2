import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What signing in needs of a person. Never on the wire: the profile is {@link MemberEntity}, with the same id. */
@Entity('account')
export class AccountEntity {
  @PrimaryGeneratedColumn('uuid') id: string;
  /** Lower case; unique. */
  @Column() email: string;
  @Column('timestamptz', { nullable: true }) emailVerifiedAt: Date | null;
  /** Argon2id; null for those who sign in by links. */
  @Column('text', { nullable: true }) passwordHash: string | null;
  @Column() isAdmin: boolean;
  @Column() locale: string;
  @Column() timeZone: string;
  @Column('timestamptz', { nullable: true }) disabledAt: Date | null;
}
