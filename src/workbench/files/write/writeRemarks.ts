import type { CommentFurnishing } from "../../host/furnishings/furnishings";
import { freePath, setContentType } from "../package/contentTypes";
import type { XlsxPackage } from "../package/openPackage";
import { addRelation, relationsOf, removeRelations } from "../package/relations";
import { readRemarks, remarkParts } from "../read/readRemarks";
import type { Persons } from "../shared/persons";
import { sheetOrder } from "../shared/sheetOrder";
import { childOf, node, relationId, replaceInOrder, type XmlNode } from "../xml/xmlNode";
import { notesWith } from "./notesPart";
import { emptyShapes, hasShapes, shapesWith } from "./noteShapes";
import type { RemarkChanges } from "./remarkChanges";
import { removePart } from "./removePart";
import { threadsWith } from "./threadsPart";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Writes comments and notes, where they are not what the file says: comments with their answers in a part of
 * their own, a shadow of each among the notes, and the boxes in which notes are drawn.
 */
export async function writeRemarks(
  file: XlsxPackage,
  sheetPath: string,
  root: XmlNode,
  now: readonly CommentFurnishing[],
  persons: Persons,
): Promise<void> {
  const parts = await remarkParts(file, sheetPath);
  const before = readRemarks(parts, persons);
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  const changes: RemarkChanges = { before, now };
  const place = async (
    kind: "threadedComment" | "comments",
    known: string | null,
    stem: string,
    content: XmlNode | null,
  ) => {
    if (content) {
      const path = known ?? freePath(file, stem);
      file.put(path, content);
      if (known !== null) return;
      await setContentType(file, path, kind);
      await addRelation(file, sheetPath, kind, path);
    } else if (known !== null) {
      await removeRelations(file, sheetPath, ({ path }) => path === known);
      await removePart(file, known);
    }
  };
  const { threads, notes } = parts;
  await place(
    "threadedComment",
    threads?.path ?? null,
    "xl/threadedComments/threadedComment",
    threadsWith(threads?.root ?? null, changes, persons),
  );
  const boxes = await boxesOf(file, sheetPath, root);
  const drawn = shapesWith(boxes?.xml ?? emptyShapes, changes, notes?.root ?? null, () =>
    numberIn(boxes?.path ?? freePath(file, boxStem, "vml")),
  );
  await place(
    "comments",
    notes?.path ?? null,
    "xl/comments",
    notesWith(notes?.root ?? null, changes),
  );
  await placeBoxes(file, sheetPath, root, boxes?.path ?? null, drawn);
}

const boxStem = "xl/drawings/vmlDrawing";

/** The drawing of a sheet's boxes, which form controls share with notes. */
async function boxesOf(
  file: XlsxPackage,
  sheetPath: string,
  root: XmlNode,
): Promise<{ readonly path: string; readonly xml: string } | null> {
  const reference = childOf(root, "legacyDrawing");
  const id = reference && relationId(reference);
  const path = (await relationsOf(file, sheetPath)).find((one) => one.id === id)?.path ?? null;
  const xml = path === null ? null : await file.text(path);
  return path === null || xml === null ? null : { path, xml };
}

async function placeBoxes(
  file: XlsxPackage,
  sheetPath: string,
  root: XmlNode,
  known: string | null,
  xml: string,
): Promise<void> {
  if (hasShapes(xml)) {
    const path = known ?? freePath(file, boxStem, "vml");
    file.put(path, xml);
    if (known !== null) return;
    await setContentType(file, path, "vml");
    const id = await addRelation(file, sheetPath, "vmlDrawing", path);
    const reference = node("legacyDrawing", { "xmlns:r": relationships, "r:id": id });
    replaceInOrder(root, "legacyDrawing", reference, sheetOrder);
  } else if (known !== null) {
    await removeRelations(file, sheetPath, ({ path }) => path === known);
    await removePart(file, known);
    replaceInOrder(root, "legacyDrawing", null, sheetOrder);
  }
}

function numberIn(path: string): number {
  return Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 1);
}
