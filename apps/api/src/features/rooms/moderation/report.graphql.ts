import { ReportOutcome, ReportReason, RoomKind } from '@cohortium/contract';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Page } from '../../../kernel/graphql/page.types.ts';
import { DateTime } from '../../../kernel/graphql/scalars.ts';
import { MemberType } from '../../members/index.ts';
import { ProgrammeType } from '../../programmes/index.ts';
import { AttachmentType } from '../attachments/attachment.graphql.ts';

registerEnumType(ReportReason, { name: 'ReportReason', description: 'Why something is reported.' });
registerEnumType(ReportOutcome, { name: 'ReportOutcome', description: 'What came of a report.' });

@ObjectType('Report', { description: 'A reported message, question or person, for those who judge it. Several open reports about the same are one; who reported is told to nobody.' })
export class ReportType {
  @Field(() => ID)
  id: string;
  @Field(() => ReportReason)
  reason: ReportReason;
  @Field(() => String, { description: 'What the first reporter added; may be empty.' })
  note: string;
  @Field(() => [String], { description: 'What each who reported it added.' })
  notes: string[];
  @Field(() => String, { description: 'The reported message (Markdown) or question as it stood then; emptied when it is handled.' })
  words: string;
  @Field(() => [AttachmentType], { description: 'The files of the reported message, also when it was deleted since; none once it is handled.' })
  attachments: AttachmentType[];
  @Field(() => DateTime)
  at: string;
  @Field(() => ID)
  roomId: string;
  @Field(() => String)
  roomTitle: string;
  @Field(() => RoomKind)
  roomKind: RoomKind;
  @Field(() => ID, { nullable: true, description: 'Null while it is concealed.' })
  reportedId: string | null;
  @Field(() => MemberType, { nullable: true, description: 'Whom it is about; null where the reader may not see them, and while it is concealed.' })
  reported: MemberType | null;
  @Field(() => Boolean, { description: 'It is about a question asked anonymously, and the reader has not had its asker shown (`revealAsker`).' })
  isConcealed: boolean;
  @Field(() => ID, { nullable: true, description: 'Null when it is about a question or a person.' })
  messageId: string | null;
  @Field(() => ID, { nullable: true, description: 'Null when it is about a message or a person.' })
  questionId: string | null;
  @Field(() => Int, { nullable: true })
  messageSeq: number | null;
  @Field(() => Int, { description: 'How many reported the same.' })
  count: number;
  @Field(() => Boolean, { description: 'No moderator of the room may judge it: there is none, or it is about one.' })
  toStaff: boolean;
  @Field(() => ReportOutcome, { nullable: true, description: 'Null while it waits.' })
  outcome: ReportOutcome | null;
  @Field(() => DateTime, { nullable: true })
  handledAt: string | null;
  @Field(() => MemberType, { nullable: true })
  handledBy: MemberType | null;
}

@ObjectType({ description: 'A page of reports, those that wait the longest first.' })
export class ReportPage extends Page(ReportType) {}

@ObjectType('ReportNews', { description: 'What a notification says of a report.' })
export class ReportNewsType {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  roomId: string;
  @Field(() => String)
  roomTitle: string;
  @Field(() => ProgrammeType, { nullable: true, description: 'Whose staff may judge it.' })
  programme: ProgrammeType | null;
  @Field(() => Boolean)
  toStaff: boolean;
  @Field(() => ReportOutcome, { nullable: true })
  outcome: ReportOutcome | null;
}
