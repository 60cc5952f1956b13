import type { Desk } from "../desk";
import { givenNumber, givenPlace, givenText } from "../given";
import type { Given, PlayedObject } from "../playedObject";
import { RichApiError } from "../richApiError";
import { commentReplies } from "./commentReplies";
import { placeOfAddress } from "./placeOfAddress";
import { author, remarks } from "./remarks";

/** Excel.CommentCollection of the workbook (`sheetId: null`) or of one sheet. */
export function comments(desk: Desk, sheetId: string | null): PlayedObject {
  const { port } = desk;
  const kept = remarks(desk, "comment", sheetId);
  const play = (id: string) => comment(desk, id);
  const find = (id: string) => kept.all().find(({ remark }) => remark.id === id);
  const placeOf = (given: Given) =>
    givenPlace(given, 0, (address) => placeOfAddress(port, sheetId ?? port.activeSheet(), address));
  return {
    type: "CommentCollection",
    read: {},
    items: () => kept.all().map(({ remark }) => play(remark.id)),
    calls: { GetCount: () => kept.all().length },
    item: (given) => play(kept.now(givenText(given, 0)).remark.id),
    objects: {
      Add: (given) => {
        // Mentions reach people by mail: nothing of that is played.
        const content = given[1];
        if (typeof content !== "string") throw new RichApiError("UnsupportedOperation");
        return play(kept.add(placeOf(given), content).remark.id);
      },
      GetItemAt: (given) => {
        const found = kept.all()[givenNumber(given, 0)];
        if (!found) throw new RichApiError("InvalidArgument");
        return play(found.remark.id);
      },
      GetItemByCell: (given) => {
        const found = kept.at(placeOf(given));
        if (!found) throw new RichApiError("ItemNotFound");
        return play(found.remark.id);
      },
      GetItemOrNullObject: (given) => {
        const found = find(givenText(given, 0));
        return found ? play(found.remark.id) : null;
      },
    },
  };
}

function comment(desk: Desk, id: string): PlayedObject {
  const kept = remarks(desk, "comment", null);
  const now = () => kept.now(id).remark;
  return {
    type: "Comment",
    identity: () => ({ Id: id }),
    read: {
      Id: () => id,
      AuthorName: () => now().author,
      AuthorEmail: () => author.email,
      Content: () => now().content,
      CreationDate: () => new Date(now().created).toISOString(),
      Resolved: () => now().isResolved,
    },
    write: {
      Content: (content) => {
        kept.change(id, { content: givenText([content], 0) });
      },
      Resolved: (isResolved) => {
        kept.change(id, { isResolved: isResolved === true });
      },
    },
    calls: {
      Delete: () => {
        kept.change(id, null);
      },
    },
    objects: {
      Replies: () => commentReplies(desk, id),
      GetLocation: () => {
        const { sheetId, remark } = kept.now(id);
        return desk.play.range(desk, { sheetId, area: remark.cell });
      },
    },
  };
}
