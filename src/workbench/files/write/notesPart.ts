import { areaToAddress } from "../../host/address";
import type { CommentFurnishing } from "../../host/furnishings/furnishings";
import { cellOf, isSameCell, noteElements } from "../read/readRemarks";
import { toGuid } from "../shared/guid";
import { childOf, childrenOf, node, setAttribute, textOf, type XmlNode } from "../xml/xmlNode";
import { encodeCellText } from "../xml/xmlText";
import type { RemarkChanges } from "./remarkChanges";

const spreadsheetMl = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const revision = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";

/**
 * The part of notes as they are now, `null` where there are none. A comment has a shadow there: Excel finds the
 * two together by the author `tc={…}`, older programs show the shadow's text.
 */
export function notesWith(part: XmlNode | null, { before, now }: RemarkChanges): XmlNode | null {
  const root =
    part ?? node("comments", { xmlns: spreadsheetMl }, [node("authors"), node("commentList")]);
  const [authors, list] = [childOf(root, "authors"), childOf(root, "commentList")];
  if (!authors || !list) throw new SyntaxError("A part of notes has no list");
  // Their cells are taken down first, as they change below.
  const inFile = noteElements(root).map((element) => ({ element, cell: cellOf(element) }));
  const isAt = (at: CommentFurnishing["cell"] | null, cell: CommentFurnishing["cell"]) =>
    at !== null && isSameCell(at, cell);
  const authorId = (name: string): number => {
    const names = childrenOf(authors, "author").map(textOf);
    if (!names.includes(name)) authors.children.push(node("author", {}, [name]));
    return names.includes(name) ? names.indexOf(name) : names.length;
  };
  const elements = now.map((remark) => {
    const then = before.find(({ id }) => id === remark.id);
    const found = then && inFile.find(({ cell }) => isAt(cell, then.cell))?.element;
    const element = found ?? freshNote(root, remark, authorId);
    setAttribute(element, "ref", areaToAddress(remark.cell));
    if (!found || wordsOf(then) !== wordsOf(remark))
      element.children = [textElement(wordsOf(remark)), ...withoutText(element)];
    return element;
  });
  const others = inFile.filter(({ cell: at }) => !before.some(({ cell }) => isAt(at, cell)));
  list.children = [...others.map(({ element }) => element), ...elements];
  return list.children.length > 0 ? root : null;
}

function freshNote(
  root: XmlNode,
  { kind, id, author }: CommentFurnishing,
  authorId: (name: string) => number,
): XmlNode {
  if (kind === "note") return node("comment", { ref: "", authorId: authorId(author) });
  const guid = toGuid(id);
  allowIdentifiers(root);
  return node("comment", {
    ref: "",
    authorId: authorId(`tc=${guid}`),
    shapeId: 0,
    "xr:uid": guid,
  });
}

/** Programs that do not know identifiers of comments are told to pass over them. */
function allowIdentifiers(root: XmlNode): void {
  const ignorable = (root.attributes["mc:Ignorable"] ?? "").split(/\s+/).filter(Boolean);
  setAttribute(root, "xmlns:mc", compatibility);
  setAttribute(root, "xmlns:xr", revision);
  setAttribute(root, "mc:Ignorable", [...new Set([...ignorable, "xr"])].join(" "));
}

/** The words of a note; of a comment also its answers, each after its author, so that nothing is hidden. */
function wordsOf({ kind, author, content, replies }: CommentFurnishing): string {
  if (kind === "note") return content;
  return [{ author, content }, ...replies]
    .map((one) => `${one.author}: ${one.content}`)
    .join("\n\n");
}

/** As one run, which `@protobi/exceljs` needs to see it. */
function textElement(text: string): XmlNode {
  const words = node("t", { "xml:space": "preserve" }, [encodeCellText(text)]);
  return node("text", {}, [node("r", {}, [words])]);
}

function withoutText(element: XmlNode): readonly XmlNode[] {
  return childrenOf(element).filter(({ name }) => name !== "text");
}
