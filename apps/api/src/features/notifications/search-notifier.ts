import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { NotificationService } from './notification.service.ts';

/** Tells that a saved search found new people: one line a search, at most once a day, however many they are. */
@Injectable()
export class SearchNotifier {
  constructor(
    private readonly db: Database,
    private readonly notifications: NotificationService,
  ) {}

  @OnEvent('savedSearch.found')
  found({ searchId, memberId, day }: Events['savedSearch.found']): Promise<void> {
    return this.db.transaction(tx => this.notifications.notify(tx, [
      { memberId, kind: 'SEARCH_FOUND', subjectKind: 'SEARCH', subjectId: searchId, actorId: null, eventKey: `savedSearch.found ${searchId} ${day}` },
    ]));
  }
}
