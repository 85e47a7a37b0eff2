import { AttachmentKind } from '@cohortium/contract';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

registerEnumType(AttachmentKind, { name: 'AttachmentKind', description: 'A picture is shown, a document is only downloaded.' });

@ObjectType('Attachment', { description: 'A file of a message; read under `/attachments/<id>`, a picture also with `?size=thumbnail`.' })
export class AttachmentType {
  @Field(() => ID)
  id: string;
  @Field(() => AttachmentKind)
  kind: AttachmentKind;
  @Field(() => String)
  name: string;
  @Field(() => String, { description: 'Its media type as it is kept, told by its content.' })
  type: string;
  @Field(() => Int, { description: 'As it is kept.' })
  bytes: number;
  @Field(() => Int, { nullable: true, description: 'Pixels of a picture\'s full size.' })
  width: number | null;
  @Field(() => Int, { nullable: true })
  height: number | null;
  @Field(() => String, { description: 'What a picture shows, in its author\'s words; may be empty.' })
  alt: string;
}
