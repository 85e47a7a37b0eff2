import './room.events.ts';
import { Module } from '@nestjs/common';
import { RoomService } from './room.service.ts';

/** Places to talk live: who may enter, what is said, who is here. */
@Module({ providers: [RoomService], exports: [RoomService] })
export class RoomsModule {}
