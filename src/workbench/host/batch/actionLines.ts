import type { Action, ArgumentInfo, Batch } from "./wire";
import { ActionKind, PathKind } from "./wire";

/** One action of a batch in the words of Excel's API. */
export interface ActionLine extends Words {
  /** Its place among the batch's actions, from 0. */
  readonly at: number;
}

interface Words {
  /** Members alone, without what they are given: `worksheets.getItem.getRange.values =`. */
  readonly name: string;
  /** With what they are given, cell contents as the size of their matrix alone. */
  readonly text: string;
}

/**
 * Puts a batch into words, a line for each action that asks or does something. What only prepares the way
 * to an object is left out.
 *
 * @example actionLines(batch)[0].text → 'worksheets.getItem("Löften").getRange("A1:C3").values = 3 × 3'
 */
export function actionLines(batch: Batch): ActionLine[] {
  const known = new Map<number, Words>();
  return batch.Actions.flatMap((action, at) => {
    const words = wordsOf(action);
    return words ? [{ ...words, at }] : [];
  });

  function wordsOf(action: Action): Words | null {
    const { ActionType: kind, Name, ObjectPathId } = action;
    if (kind === ActionKind.instantiate) return makes(ObjectPathId) ? path(ObjectPathId) : null;
    if (kind === ActionKind.trace || Name === "_KeepReference") return null;
    const { name, text } = path(ObjectPathId);
    if (kind === ActionKind.query) {
      const wanted = (action.QueryInfo?.Select ?? []).join(", ");
      return { name: `${name}.load(${wanted})`, text: `${text}.load(${wanted})` };
    }
    const member = camel(Name);
    if (kind === ActionKind.setProperty) {
      const size = sizeOf(action.ArgumentInfo?.Arguments?.[0]);
      return { name: `${name}.${member} =`, text: `${text}.${member} =${size}` };
    }
    return { name: `${name}.${member}`, text: `${text}.${member}(${given(action.ArgumentInfo)})` };
  }

  /** Instantiating carries out the method at the end of the path: `worksheets.add`. */
  function makes(id: number): boolean {
    const found = batch.ObjectPaths[String(id)];
    const isFirst = !known.has(id);
    return (
      isFirst && found?.ObjectPathType === PathKind.method && !/^_?Get|^GetItem/.test(found.Name)
    );
  }

  function path(id: number): Words {
    const before = known.get(id);
    if (before) return before;
    const line = pathLine(id);
    known.set(id, line);
    return line;
  }

  function pathLine(id: number): Words {
    const found = batch.ObjectPaths[String(id)];
    const kind = found?.ObjectPathType;
    if (!found || kind === PathKind.global) return { name: "", text: "" };
    if (kind === PathKind.reference) return { name: "kept", text: found.Name };
    if (kind === PathKind.newObject) return { name: found.Name, text: found.Name };
    if (kind === PathKind.nullObject) return { name: "null", text: "null" };
    const parent = path(found.ParentObjectPathId ?? 0);
    const member = kind === PathKind.indexer ? "getItem" : camel(found.Name);
    const isCalled = kind !== PathKind.property;
    return {
      name: joined(parent.name, member),
      text: joined(parent.text, isCalled ? `${member}(${given(found.ArgumentInfo)})` : member),
    };
  }

  function given(info: ArgumentInfo | undefined): string {
    const marks = info?.ReferencedObjectPathIds ?? [];
    const words = (info?.Arguments ?? []).map((value, at) => {
      const mark = marks[at];
      return typeof mark === "number" && mark !== 0 ? path(mark).text : short(value);
    });
    while (words.at(-1) === "null") words.pop();
    return words.join(", ");
  }
}

const joined = (parent: string, member: string): string =>
  parent === "" ? member : `${parent}.${member}`;

const camel = (wireName: string): string =>
  `${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;

const longest = 40;

function short(value: unknown): string {
  if (Array.isArray(value)) return `[${String(value.length)}]`;
  if (typeof value === "object" && value !== null) return "{…}";
  const text = JSON.stringify(value ?? null);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Contents of cells are nobody's business but their owner's: only how many there are is told. */
function sizeOf(value: unknown): string {
  if (!Array.isArray(value)) return "";
  const [first] = value as unknown[];
  return ` ${String(value.length)} × ${String(Array.isArray(first) ? first.length : 1)}`;
}
