import type { Change } from "../../core/sheet/change";
import type { Plan } from "../../core/sheets/plan";
import type { Leftovers } from "./operations";
import type { OperationNews } from "./operationState";

/** What a plan without changes has to say beside that. */
export const nothingToDo = ({ notes }: Plan): OperationNews => ({
  kind: "nothingToDo",
  notes: notes.filter(({ code }) => code !== "nothing.toDo"),
});

/** What is offered where changes broke off and Excel was out of reach: cells are put back, a sheet is laid. */
export const leftHalfDone = (changes: readonly Change[]): Leftovers =>
  changes.every(({ kind }) => kind === "laySheetAnew")
    ? { sheets: [], hasPendingWrites: false, isUnfinished: true }
    : { sheets: [], hasPendingWrites: true };
