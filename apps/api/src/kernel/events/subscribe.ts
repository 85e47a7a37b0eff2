import { SetMetadata } from '@nestjs/common';
import type { EventName, Events } from './events.ts';

export const durable = 'cohortium:on-event';
export const immediate = 'cohortium:after-commit';
export const scheduled = 'cohortium:every';

type Handler<Name extends EventName> = (event: Events[Name]) => Promise<void> | void;
type HandlerDecorator<Name extends EventName> = <H extends Handler<Name>>(target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<H>) => void;

/** Runs the method as a job after the commit, again until it succeeds: it must bear being run twice. */
export const OnEvent = <Name extends EventName>(event: Name): HandlerDecorator<Name> => SetMetadata(durable, event);

/** Runs the method in this process right after the commit; may be lost, so only for the fan-out to sockets. */
export const AfterCommit = <Name extends EventName>(event: Name): HandlerDecorator<Name> => SetMetadata(immediate, event);

/** Runs the method by a crontab line (`0 3 * * *`, UTC), once for all nodes. */
export const Every = (crontab: string): MethodDecorator => SetMetadata(scheduled, crontab);
