/** What the reader may do in the room. */
export interface RoomRights {
  /** Asks and votes: also where only moderators post. */
  readonly canTakePart: boolean;
  readonly canModerate: boolean;
}
