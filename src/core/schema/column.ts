import * as z from "zod";
import type { TargetKind } from "../domain/kinds";

// zod would otherwise build its parsers with `new Function`, which the pane's policy forbids.
z.config({ jitless: true });

/** What a column's cells hold, which decides how they are read. */
export type ColumnKind =
  | "id"
  | "text"
  /** A number with the unit of its row: a target or a baseline. */
  | "amount"
  | "year"
  | "date"
  | "period"
  | "list"
  /** Several values of a list in one cell. */
  | "severalFromList"
  | "shares"
  /** A number or a word; what it means depends on the pledge's kind. */
  | "outcome"
  /** Written by formulas or by us; never read. */
  | "computed";

/** One allowed value of a list: what the code calls it and what people may write. */
export interface ListValue {
  readonly value: string;
  /** The word that a sheet of ours uses. */
  readonly name: string;
  readonly synonyms: readonly string[];
}

/** Everything about a column that zod's own types cannot say. */
export interface Column {
  readonly heading: string;
  readonly english: string;
  readonly synonyms: readonly string[];
  readonly kind: ColumnKind;
  /** Without the column, or with an empty cell in it, the table is of little use. */
  readonly isRequired?: boolean;
  /** Not required where this other column is there. */
  readonly unless?: string;
  /** May be stated once for the whole sheet, above the headings or in the sheet's name. */
  readonly isStatedForSheet?: boolean;
  readonly values?: readonly ListValue[];
  /** Reads what the list's own words do not cover. */
  readonly readValue?: (text: string) => string | null;
  /** Conditional rule: the kinds of pledge, given their target, that cannot do without the value. */
  readonly isNeededFor?: (kind: TargetKind, target: number | null) => boolean;
  /** What holds where a cell is empty, for the table of columns. */
  readonly whenEmpty?: string;
}

/** A column and the key its values have in a row. */
export interface NamedColumn extends Column {
  readonly key: string;
}

/** Where the columns' declarations live, beside the zod type of their values. */
export const columns = z.registry<Column>();

/**
 * Declares a column: the zod type of its values and all else that is known of it.
 *
 * @example column(z.string(), { heading: "Löfte", english: "Pledge", synonyms: [], kind: "text" })
 */
export function column<Type extends z.ZodType>(type: Type, declaration: Column): Type {
  // A clone, so that two columns of one type keep their own declarations.
  const own = type.clone();
  columns.add(own, declaration);
  return own;
}
