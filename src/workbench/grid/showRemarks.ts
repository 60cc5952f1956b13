import type { CommentFurnishing, Furnishings } from "../host/furnishings/furnishings";
import type { Overlay } from "./overlay";

/** Comments are marked in purple and notes in red, as in Excel. */
const colors = { comment: "#8a2be2", note: "#c00000" } as const;

/** Marks cells that have a comment or a note; what it says comes up when the mark is pointed at. */
export function showRemarks(
  sheetIds: readonly string[],
  furnishings: Furnishings,
  overlay: Overlay,
): void {
  const shown = new Map<string, readonly (() => void)[]>();
  furnishings.onChange((sheetId, { comments }) => {
    if (comments) show(sheetId, comments);
  });
  // Those of the file were there before anybody listened.
  for (const id of sheetIds) show(id, furnishings.sheet(id).comments);

  function show(sheetId: string, comments: readonly CommentFurnishing[]): void {
    shown.get(sheetId)?.forEach((remove) => {
      remove();
    });
    shown.set(
      sheetId,
      comments.map((remark) => overlay.place(sheetId, remark.cell, drawMark(remark))),
    );
  }
}

function drawMark({ kind, author, content, replies }: CommentFurnishing): HTMLElement {
  const cell = document.createElement("div");
  const mark = document.createElement("span");
  mark.className = "remark";
  mark.style.cssText = `position:absolute;right:0;top:0;border:4px solid transparent;border-top-color:${colors[kind]};border-right-color:${colors[kind]};pointer-events:auto`;
  const answers = replies.map((reply) => `\n— ${reply.author}: ${reply.content}`);
  mark.title = `${author}: ${content}${answers.join("")}`;
  cell.append(mark);
  return cell;
}
