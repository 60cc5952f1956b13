import type { Desk } from "../desk";
import { givenNumber, givenText } from "../given";
import type { PlayedObject } from "../playedObject";
import { RichApiError } from "../richApiError";
import { author, remarks } from "./remarks";

/** Excel.CommentReplyCollection: the answers to one comment. */
export function commentReplies(desk: Desk, commentId: string): PlayedObject {
  const kept = remarks(desk, "comment", null);
  const all = () => kept.now(commentId).remark.replies;
  const find = (id: string) => all().find((one) => one.id === id);
  const play = (id: string): PlayedObject => reply(desk, commentId, id);
  return {
    type: "CommentReplyCollection",
    read: {},
    items: () => all().map(({ id }) => play(id)),
    calls: { GetCount: () => all().length },
    item: (given) => {
      const found = find(givenText(given, 0));
      if (!found) throw new RichApiError("ItemNotFound");
      return play(found.id);
    },
    objects: {
      Add: (given) => {
        const id = `{${crypto.randomUUID()}}`;
        const added = {
          id,
          author: author.name,
          content: givenText(given, 0),
          created: Date.now(),
        };
        kept.change(commentId, { replies: [...all(), added] });
        return play(id);
      },
      GetItemAt: (given) => {
        const found = all()[givenNumber(given, 0)];
        if (!found) throw new RichApiError("InvalidArgument");
        return play(found.id);
      },
    },
  };
}

function reply(desk: Desk, commentId: string, id: string): PlayedObject {
  const kept = remarks(desk, "comment", null);
  const all = () => kept.now(commentId).remark.replies;
  const now = () => {
    const found = all().find((one) => one.id === id);
    if (!found) throw new RichApiError("ItemNotFound");
    return found;
  };
  return {
    type: "CommentReply",
    identity: () => ({ Id: id }),
    read: {
      Id: () => id,
      AuthorName: () => now().author,
      AuthorEmail: () => author.email,
      Content: () => now().content,
      CreationDate: () => new Date(now().created).toISOString(),
    },
    write: {
      Content: (content) => {
        const replies = all().map((one) =>
          one.id === id ? { ...one, content: givenText([content], 0) } : one,
        );
        kept.change(commentId, { replies });
      },
    },
    calls: {
      Delete: () => {
        kept.change(commentId, { replies: all().filter((one) => one.id !== id) });
      },
    },
  };
}
