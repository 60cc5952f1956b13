import { areaToAddress } from "../../host/address";
import type { CommentFurnishing } from "../../host/furnishings/furnishings";
import { toGuid } from "../shared/guid";
import type { Persons } from "../shared/persons";
import { prefixOf, threadWords } from "../shared/threadWords";
import {
  childOf,
  childrenOf,
  isOn,
  node,
  setAttribute,
  textOf,
  type XmlNode,
} from "../xml/xmlNode";
import { decodeCellText, encodeCellText } from "../xml/xmlText";
import type { RemarkChanges } from "./remarkChanges";

/**
 * The part of comments and answers as they are now, `null` where there are none. Elements of what nobody has
 * changed stay as they are, with the people that they mention.
 */
export function threadsWith(
  part: XmlNode | null,
  { before, now }: RemarkChanges,
  { idOf }: Persons,
): XmlNode | null {
  const root = part ?? node("ThreadedComments", { xmlns: threadWords });
  const prefix = prefixOf(root);
  const inFile = childrenOf(root, "threadedComment");
  const known = new Set(before.flatMap(({ id, replies }) => [id, ...replies.map((one) => one.id)]));
  const elementOf = (
    { id, author, content, created }: CommentFurnishing["replies"][number],
    { id: parentId, cell, isResolved }: CommentFurnishing,
  ): XmlNode => {
    const isReply = id !== parentId;
    const element =
      inFile.find(({ attributes }) => attributes["id"] === id) ??
      node(`${prefix}threadedComment`, {
        ref: "",
        dT: timeOf(created),
        personId: idOf(author),
        id: toGuid(id),
        parentId: isReply ? toGuid(parentId) : null,
      });
    setAttribute(element, "ref", areaToAddress(cell));
    if (!isReply && isOn(element, "done") !== isResolved)
      setAttribute(element, "done", isResolved || null);
    // Who is mentioned is told by places in the text, which is another one now.
    if (decodeCellText(textOf(childOf(element, "text"))) !== content || !childOf(element, "text"))
      element.children = [node(`${prefix}text`, {}, [encodeCellText(content)])];
    return element;
  };
  const elements = now
    .filter(({ kind }) => kind === "comment")
    .flatMap((comment) => [comment, ...comment.replies].map((one) => elementOf(one, comment)));
  const others = childrenOf(root).filter(
    (one) => !inFile.includes(one) || !known.has(one.attributes["id"] ?? ""),
  );
  root.children = [...elements, ...others];
  return childrenOf(root, "threadedComment").length > 0 ? root : null;
}

/** The time as Excel writes it: universal without saying so, to a hundredth of a second. */
function timeOf(created: number): string {
  return new Date(created).toISOString().slice(0, -2);
}
