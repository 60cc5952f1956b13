import type { Desk } from "../desk";
import { checkArguments } from "../members/checkArguments";
import type { PlayedObject } from "../playedObject";
import { RichApiError } from "../richApiError";
import { UnplayedError, entryFor, tabledMember } from "./memberName";
import type { References } from "./references";
import type { ArgumentInfo, Batch, ObjectPath } from "./wire";
import { PathKind } from "./wire";

/** What a path of one batch leads to; `object: null` is a null object. */
export interface Resolved {
  readonly object: PlayedObject | null;
  referenceId: string | null;
}

/** The paths of one batch, each resolved once, in the order in which the actions ask for them. */
export interface Paths {
  resolve(pathId: number): Resolved;
  given(info: ArgumentInfo | undefined): unknown[];
  /** Type of the object that a path has led to, `""` before it was resolved. */
  typeOf(pathId: number | undefined): string;
}

/** Opens the paths of a batch. Throws RichApiError with the code that Excel would give. */
export function openPaths(batch: Batch, desk: Desk, references: References): Paths {
  const memo = new Map<number, Resolved>();
  const paths: Paths = { resolve, given, typeOf: (id) => memo.get(id ?? 0)?.object?.type ?? "" };
  return paths;

  function resolve(pathId: number): Resolved {
    const known = memo.get(pathId);
    if (known) return known;
    const path = batch.ObjectPaths[String(pathId)];
    if (!path) throw new RichApiError("InvalidReference");
    const resolved: Resolved = {
      object: find(path),
      referenceId: path.ObjectPathType === PathKind.reference ? path.Name : null,
    };
    memo.set(pathId, resolved);
    return resolved;
  }

  function find(path: ObjectPath): PlayedObject | null {
    switch (path.ObjectPathType) {
      case PathKind.global:
        return desk.play.workbook(desk);
      case PathKind.newObject: {
        const service = desk.play.service(desk, path.Name);
        if (!service) throw new UnplayedError(path.Name);
        return service;
      }
      case PathKind.reference: {
        const kept = references.find(path.Name);
        if (!kept) throw new RichApiError("InvalidReference");
        return kept;
      }
      case PathKind.nullObject:
        return null;
      default:
        return child(path);
    }
  }

  /** A null object's children are null objects too. */
  function child(path: ObjectPath): PlayedObject | null {
    const parent = resolve(path.ParentObjectPathId ?? 0).object;
    if (!parent) return null;
    if (path.ObjectPathType === PathKind.indexer) {
      if (!parent.item) throw new UnplayedError(`${parent.type}.getItem`);
      const key = given(path.ArgumentInfo);
      const member = tabledMember(parent, "GetItem");
      if (member) checkArguments(member, key);
      return parent.item(key);
    }
    const args = given(path.ArgumentInfo);
    return entryFor(parent.objects, parent, path.Name, args)(args);
  }

  function given(info: ArgumentInfo | undefined): unknown[] {
    const marks = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const mark = marks[index];
      return typeof mark === "number" && mark !== 0 ? resolve(mark).object : inner(value);
    });
  }

  /** Objects inside a plain value, such as the source of a validation's list, come as `{_ObjectPathId}`. */
  function inner(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number")
      return resolve(value._ObjectPathId).object;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inner(part)]));
  }
}
