import { raw, sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';
import { nameOf } from '../members/index.ts';
import { unknownTo } from '../ties/index.ts';
import { introductionVisible, requestVisible } from './introduction.policy.ts';

contributeOwnData(
  {
    name: 'introductionRequestsMade', tables: ['introduction_request'],
    rows: (actor, me) => sql`select json_build_object('helper', ${nameOf(actor, raw('q.helper_id'))}, 'other', ${nameOf(actor, raw('q.other_id'))}, 'words', q.words, 'askedAt', q.asked_at) as row
      from introduction_request q where q.asker_id = ${me} and not ${unknownTo(actor, raw('q.helper_id'))} and not ${unknownTo(actor, raw('q.other_id'))} order by q.asked_at`,
  },
  {
    name: 'introductionRequestsToMe', tables: ['introduction_request'],
    rows: (actor, me) => sql`select json_build_object('by', ${nameOf(actor, raw('q.asker_id'))}, 'to', ${nameOf(actor, raw('q.other_id'))}, 'words', case when q.answer is null then q.words end, 'answer', q.answer, 'answeredAt', q.answered_at) as row
      from introduction_request q where q.helper_id = ${me} and (q.answer is not null or ${requestVisible(raw('q'), actor)}) order by q.asked_at`,
  },
  {
    name: 'introductionsMade', tables: ['introduction'],
    rows: (actor, me) => sql`select json_build_object('one', ${nameOf(actor, raw('i.a_id'))}, 'other', ${nameOf(actor, raw('i.b_id'))}, 'words', i.words, 'proposedAt', i.proposed_at, 'cameAbout', i.state = 'MADE') as row
      from introduction i where i.introducer_id = ${me} and not ${unknownTo(actor, raw('i.a_id'))} and not ${unknownTo(actor, raw('i.b_id'))} order by i.proposed_at`,
  },
  {
    // One's own "rather not" is told to oneself, with no more than its day: whom it was about may not be known to one any more.
    name: 'introductionsToMe', tables: ['introduction'],
    rows: (actor, me) => sql`select json_build_object('by', ${nameOf(actor, raw('i.introducer_id'))}, 'to', ${nameOf(actor, raw('i.other'))}, 'words', case when i.visible then i.words end, 'answer', i.answer, 'answeredAt', i.answered_at, 'cameAbout', i.state = 'MADE') as row
      from (select w.*, case when w.a_id = ${me} then w.b_id else w.a_id end as other, case when w.a_id = ${me} then w.a_answer else w.b_answer end as answer,
        case when w.a_id = ${me} then w.a_answered_at else w.b_answered_at end as answered_at, ${introductionVisible(raw('w'), actor)} as visible from introduction w where w.asked and ${me} in (w.a_id, w.b_id)) i
      where i.visible or i.answer is not null order by i.proposed_at`,
  },
);
