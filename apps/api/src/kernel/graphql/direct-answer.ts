import { Injectable, Logger } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getVariableValues, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Actor } from '../authz/actor.ts';
import { Database } from '../database/database.ts';
import { empty, raw, sql } from '../database/sql.ts';
import { DomainError } from '../errors/domain-error.ts';
import { readings } from '../limits/readings.ts';
import { DependsOnMore } from '../read/for-actor.ts';
import { isMetered, statementFor } from '../read/statement-fields.ts';
import { planDocument, selectionFor, type DocumentPlan } from './document-plan.ts';
import { TrustedDocuments } from './trusted-documents.ts';

/**
 * Answers trusted queries, each of whose root fields one statement answers, with the text that PostgreSQL made: past resolvers, objects and
 * serialising. Only success is answered here; whatever is refused, missing or odd takes the ordinary way, so that errors have one source.
 */
@Injectable()
export class DirectAnswer {
  private readonly logger = new Logger(DirectAnswer.name);
  readonly #plans = new Map<string, DocumentPlan | null>();

  constructor(
    private readonly schemas: GraphQLSchemaHost,
    private readonly db: Database,
    private readonly documents: TrustedDocuments,
  ) {}

  /** Whether this document may be answered so. */
  answers(documentId: string): boolean {
    return this.planOf(documentId) !== null;
  }

  /** The whole response body, or null for the ordinary way. */
  async find(documentId: string, variables: unknown, actor: Actor): Promise<string | null> {
    const plan = this.planOf(documentId);
    if (!plan) return null;
    try {
      return await this.answer(plan, this.schemas.schema, isRecord(variables) ? variables : {}, actor);
    } catch (error) {
      if (error instanceof DependsOnMore) throw error;
      if (!(error instanceof DomainError) && !(error instanceof GraphQLError)) this.logger.warn({ err: error, documentId }, 'Answered in the ordinary way');
      return null;
    }
  }

  private planOf(documentId: string): DocumentPlan | null {
    const known = this.#plans.get(documentId);
    if (known !== undefined) return known;
    const text = this.documents.get(documentId);
    if (text === undefined) return null;
    const plan = planDocument(this.schemas.schema, text);
    const direct = plan?.roots.every(root => statementFor(root.nodes[0]?.name.value ?? '')) ? plan : null;
    this.#plans.set(documentId, direct);
    return direct;
  }

  private async answer(plan: DocumentPlan, schema: GraphQLSchema, given: Record<string, unknown>, actor: Actor): Promise<string | null> {
    const { coerced, errors } = getVariableValues(schema, plan.operation.variableDefinitions ?? [], given);
    if (errors || !coerced) return null;
    const parts = await Promise.all(plan.roots.map(async root => {
      const selection = selectionFor(root, coerced);
      const statement = statementFor(selection.field)?.({ actor, args: selection.args, selection });
      const row = statement && (await this.db.one<{ body: string | null; entries?: string | null }>(sql`select answer::text as body${isMetered(selection.field) ? raw(', entries') : empty} from (${statement}) answered`));
      readings.count(actor, row?.entries ?? null);
      return row?.body ? `${JSON.stringify(root.key)}:${row.body}` : null;
    }));
    return parts.every(part => part !== null) ? `{"data":{${parts.join(',')}}}` : null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
