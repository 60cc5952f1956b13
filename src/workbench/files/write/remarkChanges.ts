import type { CommentFurnishing } from "../../host/furnishings/furnishings";

/** What became of the remarks of a sheet: as the file has them, and as they are. */
export interface RemarkChanges {
  readonly before: readonly CommentFurnishing[];
  readonly now: readonly CommentFurnishing[];
}
