import { contributeField } from '../../kernel/graphql/contribute.ts';
import { value } from '../../kernel/read/shape.ts';
import { memberShape, MemberType } from '../members/index.ts';
import { mayBeIntroducedSql } from './introduction.policy.ts';

contributeField(MemberType, memberShape, 'canIntroduce', () => Boolean, { description: 'Whether the reader may introduce them to others: they are connected, or the reader is on the staff of a programme of theirs.' },
  value(({ row, actor }) => mayBeIntroducedSql(actor, row)));
