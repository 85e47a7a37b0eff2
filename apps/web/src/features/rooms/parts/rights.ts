/** What the reader may do in the room. */
export interface RoomRights {
  readonly canPost: boolean;
  readonly canModerate: boolean;
}
