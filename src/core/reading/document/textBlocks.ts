import { readProgress } from "../readProgress";
import { readText } from "../readText";
import type { Block } from "./block";
import { documentLine, type DocumentLine } from "./documentLine";
import { listDepths } from "./listDepths";
import { isPromise } from "./promise";
import { tabbedRows } from "./tabbedRows";
import { tidyDocument } from "./tidyDocument";

/**
 * Takes a plain text apart into headings, items, paragraphs and tables, as a person sees them in it.
 *
 * Lines that a page or a PDF broke are put together again. In a text without marks a short line above
 * others is a heading, unless it reports something ("Antal inlägg: 136 stycken").
 *
 * @example textBlocks("Trafik\n\nPolisen lovar att:\n- hålla fyra träffar").map(({ kind }) => kind) →
 *   ["heading", "paragraph", "item"]
 */
export function textBlocks(text: string): readonly Block[] {
  const lines = tidyDocument(text).split("\n");
  const lastFilled = lines.length - 1 - [...lines].reverse().findIndex((line) => /\S/.test(line));
  const blocks: Block[] = [];
  const depths = listDepths();
  let isAfterBlank = true;
  for (let at = 0; at < lines.length;) {
    const line = documentLine(lines[at] ?? "");
    const table = line.kind === "text" ? tabbedRows(lines, at) : null;
    if (table) {
      blocks.push({ kind: "table", rows: table.rows });
      at = table.next;
      isAfterBlank = true;
      continue;
    }
    at += 1;
    if (line.kind !== "blank" && !goesOn(blocks, line, isAfterBlank)) {
      if (line.kind === "item") {
        blocks.push({ kind: "item", depth: depths.of(line), text: line.text });
      } else {
        if (line.kind === "heading" || isPromise(line.text) === "opens") depths.forget();
        const isTitle =
          line.kind === "heading" || (isAfterBlank && at <= lastFilled && isHeading(line.text));
        const level = line.kind === "heading" ? line.level : 6;
        blocks.push(
          isTitle
            ? { kind: "heading", level, text: line.text }
            : { kind: "paragraph", text: line.text },
        );
      }
    }
    isAfterBlank = line.kind === "blank";
  }
  return blocks;
}

/** A line that goes on where the last one was broken is put at its end. */
function goesOn(blocks: Block[], line: DocumentLine, isAfterBlank: boolean): boolean {
  const last = blocks.at(-1);
  if (line.kind !== "text" || !last || last.kind === "table" || last.kind === "heading") {
    return false;
  }
  // What is longer is no sentence, and would be looked through again for each of its lines.
  if (last.text.length > longestJoined) return false;
  const isWhole = /[.:;!?…]["”')\]]?$/.test(last.text) || isPromise(last.text) === "opens";
  if (isWhole || !/^[\p{Ll}\d(]/u.test(line.text)) return false;
  const isTied =
    /^(?:och|eller|samt|men|som|utan|än)\s/.test(line.text) || /[,–-]$/.test(last.text);
  const isWrapped = !isAfterBlank && last.text.length >= shortestWrapped;
  if (!isTied && !isWrapped) return false;
  blocks[blocks.length - 1] = { ...last, text: joined(last.text, line.text) };
  return true;
}

const longestJoined = 2000;
/** Pages break lines when they are full; shorter ones were ended by a person. */
const shortestWrapped = 50;

/** A word that was parted at the end of its line is one again. */
const joined = (before: string, after: string): string =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:och|eller)\s/.test(after)
    ? before.slice(0, -1) + after
    : `${before} ${after}`;

const longestHeading = 90;

function isHeading(text: string): boolean {
  const isShort = text.length <= longestHeading && text.split(" ").length <= 12;
  if (!isShort || !/^[\p{Lu}\d]/u.test(text) || /[.,;!?]$/.test(text)) return false;
  if (isPromise(text) !== null || readProgress(text) !== null) return false;
  // "Medborgarlöfte 2021" names a year, "Antal inlägg: 136 stycken" reports.
  const { state } = readText(text);
  return state === "text" || /^[^\d]*(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?\D*$/.test(text);
}
