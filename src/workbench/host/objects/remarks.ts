import type { Desk } from "../desk";
import type { CommentFurnishing } from "../furnishings/furnishings";
import { requireUnprotected } from "../permissions";
import type { Place } from "../place";
import { RichApiError } from "../richApiError";

/** The person at the workbench, as Excel names the author of comments. */
export const author = { name: "Verkstaden", email: "verkstaden@example.se" } as const;

/** A remark and the sheet that it is on. */
export interface Remark {
  readonly sheetId: string;
  readonly remark: CommentFurnishing;
}

/** The comments or the notes of one sheet, or of all (`sheetId: null`), in the order in which they came. */
export function remarks({ port }: Desk, kind: CommentFurnishing["kind"], sheetId: string | null) {
  const { furnishings } = port;
  const sheets = () => port.sheets().filter(({ id }) => sheetId === null || id === sheetId);
  const all = (): readonly Remark[] =>
    sheets().flatMap(({ id }) =>
      furnishings
        .sheet(id)
        .comments.filter((one) => one.kind === kind)
        .map((remark) => ({ sheetId: id, remark })),
    );
  const keep = (id: string, comments: readonly CommentFurnishing[]) => {
    requireUnprotected(port, id, "allowEditObjects");
    furnishings.change(id, { comments });
  };
  return {
    all,
    at: ({ sheetId: wanted, area }: Place): Remark | undefined =>
      all().find(
        ({ sheetId: id, remark: { cell } }) =>
          id === wanted && cell.r === area.r && cell.c === area.c,
      ),
    add: (place: Place, content: string): Remark => {
      const { comments } = furnishings.sheet(place.sheetId);
      const cell = { ...place.area, h: 1, w: 1 };
      // A cell has one comment or one note at most; a second one is refused.
      if (comments.some((one) => one.cell.r === cell.r && one.cell.c === cell.c))
        throw new RichApiError("InvalidOperation");
      const remark: CommentFurnishing = {
        id: `{${crypto.randomUUID()}}`,
        cell,
        kind,
        author: author.name,
        content,
        isResolved: false,
        created: Date.now(),
        replies: [],
      };
      keep(place.sheetId, [...comments, remark]);
      return { sheetId: place.sheetId, remark };
    },
    /** The remark as it stands now: earlier actions of a batch may have changed or removed it. */
    now: (id: string): Remark => {
      const found = all().find(({ remark }) => remark.id === id);
      if (!found) throw new RichApiError("ItemNotFound");
      return found;
    },
    change: (id: string, change: Partial<CommentFurnishing> | null) => {
      const found = all().find(({ remark }) => remark.id === id);
      if (!found) throw new RichApiError("ItemNotFound");
      const { comments } = furnishings.sheet(found.sheetId);
      keep(
        found.sheetId,
        comments.flatMap((one) => {
          if (one.id !== id) return [one];
          return change ? [{ ...one, ...change }] : [];
        }),
      );
    },
  };
}
