import type { MemberTables } from "./memberTable";

/** What people remark on cells: comments with their answers. */
export const remarkMembers = {
  CommentCollection: {
    "1.10": [
      "add(cellAddress: Range | string, content: CommentRichContent | string, contentType?: ContentType): Comment",
      "getCount(): number",
      "getItem(commentId: string): Comment",
      "getItemAt(index: number): Comment",
      "getItemByCell(cellAddress: Range | string): Comment",
    ],
    "1.14": ["getItemOrNullObject(commentId: string): Comment"],
  },
  Comment: {
    "1.10": [
      "readonly replies: CommentReplyCollection",
      "readonly authorEmail: string",
      "readonly authorName: string",
      "content: string",
      "readonly creationDate: Date",
      "readonly id: string",
      "delete(): void",
      "getLocation(): Range",
    ],
    "1.11": ["resolved: boolean"],
  },
  CommentReplyCollection: {
    "1.10": [
      "add(content: CommentRichContent | string, contentType?: ContentType): CommentReply",
      "getCount(): number",
      "getItem(commentReplyId: string): CommentReply",
      "getItemAt(index: number): CommentReply",
    ],
  },
  CommentReply: {
    "1.10": [
      "readonly authorEmail: string",
      "readonly authorName: string",
      "content: string",
      "readonly creationDate: Date",
      "readonly id: string",
      "delete(): void",
    ],
  },
} satisfies MemberTables;
