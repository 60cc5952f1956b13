import type { Desk } from "../desk";
import type { BrokenOff } from "../protocol/fault";
import type { PlayedObject } from "../playedObject";
import { batchError } from "../protocol/faults";
import { RichApiError } from "../richApiError";
import { UnplayedError, entryFor, memberName } from "./memberName";
import { query } from "./query";
import type { References } from "./references";
import type { Paths, Resolved } from "./resolvePath";
import { openPaths } from "./resolvePath";
import type { Action, Batch, BatchAnswer, BatchError } from "./wire";
import { ActionKind } from "./wire";

export interface Interpreter {
  readonly desk: Desk;
  readonly references: References;
  /** True after cells were written and before their formulas have settled. */
  readonly hasUnsettledWrites: () => boolean;
  readonly settle: () => Promise<void>;
  readonly onUnplayed: (member: string) => void;
  /** A test breaks the batch off here. */
  readonly brokenOff?: BrokenOff;
}

/**
 * Carries out a batch, action by action, and answers as Excel does: results so far, and at the first
 * error its code and the index of its action. Nothing that was written before the error is undone.
 */
export async function interpretBatch(batch: Batch, interpreter: Interpreter): Promise<BatchAnswer> {
  const { desk, references, brokenOff } = interpreter;
  const paths = openPaths(batch, desk, references);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  let error: BatchError | undefined;
  for (const [index, action] of batch.Actions.entries()) {
    if (brokenOff && index === brokenOff.afterActions) {
      const { code, message } = brokenOff;
      error = batchError(code, message ?? code, index);
      break;
    }
    try {
      if (action.ActionType === ActionKind.query && interpreter.hasUnsettledWrites())
        await interpreter.settle();
      if (action.ActionType === ActionKind.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: act(action, paths, references) });
    } catch (cause) {
      error = describe(cause, index, locate(batch, action, paths), interpreter);
      break;
    }
  }
  if (interpreter.hasUnsettledWrites()) await interpreter.settle();
  return { Results: results, TraceIds: traceIds, ...(error && { Error: error }) };
}

function act(action: Action, paths: Paths, references: References): unknown {
  if (action.ActionType === ActionKind.trace) return null;
  const resolved = paths.resolve(action.ObjectPathId);
  const { object } = resolved;
  switch (action.ActionType) {
    case ActionKind.instantiate:
      return object && { ...object.identity?.(), ...reference(resolved) };
    case ActionKind.query:
      return object && { ...query(object, action.QueryInfo ?? {}), ...reference(resolved) };
    case ActionKind.method:
      return callMethod(action, resolved, paths, references);
    case ActionKind.setProperty:
      if (!object) throw new RichApiError("ItemNotFound");
      return setProperty(object, action.Name, paths.given(action.ArgumentInfo));
    default:
      throw new UnplayedError(`action type ${String(action.ActionType)}`);
  }
}

function callMethod(
  action: Action,
  resolved: Resolved,
  paths: Paths,
  references: References,
): unknown {
  const given = paths.given(action.ArgumentInfo);
  if (action.Name === "_RemoveReference") {
    references.remove(String(given[0]));
    return null;
  }
  const { object } = resolved;
  if (action.Name === "_KeepReference") {
    if (object) resolved.referenceId ??= references.keep(object);
    return null;
  }
  if (!object) throw new RichApiError("ItemNotFound");
  return entryFor(object.calls, object, action.Name, given)(given) ?? null;
}

function setProperty(object: PlayedObject, name: string, given: readonly unknown[]): null {
  entryFor(object.write, object, name, given)(given[0]);
  return null;
}

function reference({ referenceId }: Resolved): { _ReferenceId?: string } {
  return referenceId === null ? {} : { _ReferenceId: referenceId };
}

/** The member that an action is about: its own, or the last step of its path. */
function locate(batch: Batch, action: Action, paths: Paths): string {
  if (action.Name !== "") return memberName(paths.typeOf(action.ObjectPathId), action.Name);
  const path = batch.ObjectPaths[String(action.ObjectPathId)];
  return memberName(
    paths.typeOf(path?.ParentObjectPathId),
    path?.Name === "" ? "GetItem" : (path?.Name ?? ""),
  );
}

function describe(
  cause: unknown,
  index: number,
  location: string,
  interpreter: Interpreter,
): BatchError {
  if (!(cause instanceof RichApiError)) throw cause;
  if (cause instanceof UnplayedError) interpreter.onUnplayed(cause.member);
  return {
    Code: cause.code,
    Message: cause.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: cause.code === "ItemNotFound" ? 404 : 400,
  };
}
