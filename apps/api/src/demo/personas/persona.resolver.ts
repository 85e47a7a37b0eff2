import { Args, Context, Field, Mutation, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import type { GraphQLContext } from '../../kernel/graphql/graphql.module.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { originOf, SessionOpener, ViewerType } from '../../features/identity/index.ts';
import { PersonaService, type OfferedPersona } from './persona.service.ts';

const PersonaKind = { MEMBER: 'MEMBER', MANAGER: 'MANAGER', ADMIN: 'ADMIN' } as const;
registerEnumType(PersonaKind, { name: 'PersonaKind', description: 'What a made-up person shows: a member, a programme manager, the installation\'s admin.' });

@ObjectType('Persona', { description: 'Someone made up whom a newcomer can be with one click, in a demonstration.' })
export class PersonaType implements OfferedPersona {
  @Field(() => String)
  key: string;
  @Field(() => PersonaKind)
  kind: keyof typeof PersonaKind;
  @Field(() => String)
  name: string;
}

@Resolver(() => PersonaType)
export class PersonaResolver {
  constructor(
    private readonly service: PersonaService,
    private readonly opener: SessionOpener,
  ) {}

  @Query(() => [PersonaType], { description: 'Whom one can be with one click; empty outside a demonstration.' })
  personas(): Promise<OfferedPersona[]> {
    return this.service.list();
  }

  @Mutation(() => ViewerType, { description: 'Signs in as a made-up person. NOT_FOUND outside a demonstration.' })
  async signInAsPersona(@Args('key', { type: () => String }) key: string, @Context() context: GraphQLContext, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.opener.open(context, await this.service.signInAs(key, originOf(context.request)), selection);
  }
}
