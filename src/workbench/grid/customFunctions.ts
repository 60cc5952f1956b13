import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { FunctionCall, FunctionDescription, GridValue } from "../host/port";
import { pendingText } from "./errorText";

type Matrix = readonly (readonly GridValue[])[];

/** Where the answers of custom functions come from: a cell asks, and is told to wait if it must. */
export interface FunctionAnswers {
  /** The answer to this call from this cell, or `null` when it is not there yet. */
  readonly ask: (id: string, args: FunctionCall["args"], cell: FunctionCell) => Matrix | null;
}

export interface FunctionCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * One custom function as the engine sees it: it answers at once, from what is known or with "wait".
 *
 * Univer's own asynchronous functions run one at a time, 50 cells of 50 ms in 2.7 s; and a function
 * that throws stops the engine for good, hence no exception may leave here.
 */
export class GridFunction extends BaseFunction {
  private readonly description: FunctionDescription;
  private readonly answers: FunctionAnswers;

  constructor(description: FunctionDescription, answers: FunctionAnswers) {
    super(description.name.toUpperCase());
    this.description = description;
    this.answers = answers;
    this.minParams = description.parameters.filter((parameter) => !parameter.optional).length;
    this.maxParams = Math.max(description.parameters.length, 1);
    if (description.parameters.length === 0) this.minParams = 0;
  }

  /** Keeps the text "12 %" in a formula a text; Univer would hand over 0.12. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const args = this.description.parameters.map((_, at) => readArgument(variants[at]));
    const error = firstError(args);
    if (error) return toValueObject(error);
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const answer = this.answers.ask(this.description.id, args, cell);
    if (!answer) return toValueObject({ error: pendingText });
    const single = answer.length === 1 && answer[0]?.length === 1 ? answer[0][0] : undefined;
    return single === undefined ? toArrayObject(answer) : toValueObject(single);
  }
}

/** An argument as a matrix; `null` is one left out, `[[null]]` is an empty cell. */
function readArgument(variant: BaseValueObject | undefined): Matrix | null {
  if (!variant) return null;
  if (variant instanceof ArrayValueObject) {
    return Array.from({ length: variant.getRowCount() }, (_, row) =>
      Array.from({ length: variant.getColumnCount() }, (__, column) =>
        readValue(variant.get(row, column)),
      ),
    );
  }
  return variant.isNull() ? null : [[readValue(variant)]];
}

function readValue(value: Nullable<BaseValueObject>): GridValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue();
}

/** An error in an argument is the function's result, as in Excel; one that waits comes first. */
function firstError(args: FunctionCall["args"]): GridValue {
  const errors = args.flatMap((arg) => (arg ?? []).flat().filter(isError));
  return errors.find((value) => value.error === pendingText) ?? errors[0] ?? null;
}

function isError(value: GridValue): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

function toArrayObject(matrix: Matrix): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: matrix.map((row) => row.map(toValueObject)),
    rowCount: matrix.length,
    columnCount: matrix[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toValueObject(value: GridValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  // Not Univer's own factory: it takes the text "12 %" for a number.
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return ErrorValueObject.create(errorTypes.get(value.error) ?? ErrorType.VALUE);
}

const errorTypes: ReadonlyMap<string, ErrorType> = new Map(
  Object.values(ErrorType).map((type) => [type, type]),
);
