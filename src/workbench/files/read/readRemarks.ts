import type { CommentFurnishing } from "../../host/furnishings/furnishings";
import type { Rectangle } from "../../host/rectangle";
import type { XlsxPackage } from "../package/openPackage";
import { relationsOf } from "../package/relations";
import { areasOf } from "../shared/areas";
import type { Persons } from "../shared/persons";
import { childOf, childrenOf, isOn, textOf, type XmlNode } from "../xml/xmlNode";
import { decodeCellText } from "../xml/xmlText";

/** The parts in which a sheet's comments and notes stand. */
export interface RemarkParts {
  /** Comments with their answers. */
  readonly threads: RemarkPart | null;
  /** Notes, and for each comment a shadow for programs that know only notes. */
  readonly notes: RemarkPart | null;
}
interface RemarkPart {
  readonly path: string;
  readonly root: XmlNode;
}

export async function remarkParts(file: XlsxPackage, sheetPath: string): Promise<RemarkParts> {
  const relations = await relationsOf(file, sheetPath);
  const partOf = async (wanted: string): Promise<RemarkPart | null> => {
    const path = relations.find(({ kind }) => kind === wanted)?.path ?? null;
    const root = path === null ? null : await file.read(path);
    return path === null || root === null ? null : { path, root };
  };
  return { threads: await partOf("threadedComment"), notes: await partOf("comments") };
}

/** What was remarked on the cells of a sheet: comments first, then notes, each in the file's order. */
export function readRemarks(
  { threads, notes }: RemarkParts,
  { nameOf }: Pick<Persons, "nameOf">,
): readonly CommentFurnishing[] {
  const all = childrenOf(threads?.root ?? null, "threadedComment");
  const comments = all
    .filter(({ attributes }) => attributes["parentId"] === undefined)
    .flatMap((element) => {
      const cell = cellOf(element);
      if (!cell) return [];
      const { id } = entryOf(element, nameOf);
      const replies = all
        .filter(({ attributes }) => sameId(attributes["parentId"], id))
        .map((one) => entryOf(one, nameOf));
      const isResolved = isOn(element, "done");
      return [commentOf("comment", cell, entryOf(element, nameOf), isResolved, replies)];
    });
  const authors = childrenOf(childOf(notes?.root ?? null, "authors"), "author").map(textOf);
  const noted = noteElements(notes?.root ?? null).flatMap((element) => {
    const cell = cellOf(element);
    if (!cell || comments.some((one) => isSameCell(one.cell, cell))) return [];
    const author = authors[Number(element.attributes["authorId"])] ?? "";
    const id = `{note-${element.attributes["ref"] ?? ""}}`;
    const content = noteText(element);
    return [commentOf("note", cell, { id, author, content, created: 0 }, false, [])];
  });
  return [...comments, ...noted];
}

/** Every element of notes, shadows of comments among them. */
export function noteElements(notes: XmlNode | null): readonly XmlNode[] {
  return childrenOf(childOf(notes, "commentList"), "comment");
}

/** The cell that an element is about, `null` where it says none. */
export function cellOf({ attributes }: XmlNode): Rectangle | null {
  return areasOf(attributes["ref"])[0] ?? null;
}

export function isSameCell(one: Rectangle, other: Rectangle): boolean {
  return one.r === other.r && one.c === other.c;
}

type Entry = CommentFurnishing["replies"][number];

function entryOf(element: XmlNode, nameOf: Persons["nameOf"]): Entry {
  const { id = "", personId = "", dT = "" } = element.attributes;
  // Times are universal, and say so or not.
  const created = Date.parse(/Z$|[+-]\d\d:\d\d$/.test(dT) ? dT : `${dT}Z`);
  return {
    id,
    author: nameOf(personId),
    content: decodeCellText(textOf(childOf(element, "text"))),
    created: Number.isNaN(created) ? 0 : created,
  };
}

function commentOf(
  kind: CommentFurnishing["kind"],
  cell: Rectangle,
  { id, author, content, created }: Entry,
  isResolved: boolean,
  replies: readonly Entry[],
): CommentFurnishing {
  return { id, cell, kind, author, content, isResolved, created, replies };
}

/** The text of a note, whose runs may look different from each other. */
function noteText(element: XmlNode): string {
  return childrenOf(childOf(element, "text"))
    .map((part) => textOf(part.name === "t" ? part : childOf(part, "t")))
    .map(decodeCellText)
    .join("");
}

function sameId(one: string | undefined, other: string): boolean {
  return one?.toUpperCase() === other.toUpperCase();
}
