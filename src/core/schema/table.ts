import * as z from "zod";
import { columns, type NamedColumn } from "./column";
import type { TableKind } from "./rows";

/** One of our tables: the zod type of its rows and the columns that follow from it. */
export interface Table<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly kind: TableKind;
  /** What its sheet is called. */
  readonly name: string;
  readonly english: string;
  readonly rows: z.ZodObject<Shape>;
  readonly columns: readonly NamedColumn[];
}

/** A row's cells as read: what zod accepted, and `null` where it did not. */
export type CellsOf<Shape extends z.ZodRawShape> = {
  readonly [Key in keyof Shape]: z.output<Shape[Key]> | null;
};

/**
 * Declares a table from its columns in order.
 *
 * @example declareTable("pledges", "Löften", "Pledges", { text: column(z.string(), …) })
 */
export function declareTable<Shape extends z.ZodRawShape>(
  kind: TableKind,
  name: string,
  english: string,
  shape: Shape,
): Table<Shape> {
  const rows = z.object(shape);
  return {
    kind,
    name,
    english,
    rows,
    columns: Object.entries<z.core.$ZodType>(shape).flatMap(([key, type]) => {
      const declaration = columns.get(type as z.ZodType);
      return declaration ? [{ ...declaration, key }] : [];
    }),
  };
}

/**
 * The zod type of the rows of a table that has only some of its columns: their cells in the order of
 * the keys. A list of cells costs zod less than half of what an object with as many keys does.
 *
 * @example typeOfCells(pledgeTable, ["text", "year"]).safeParse(["Möten", 2021]).success → true
 */
export function typeOfCells(table: Table, keys: readonly string[]): z.ZodTuple {
  const [first, ...others] = keys.flatMap((key) => table.rows.shape[key] ?? []);
  return first ? z.tuple([first, ...others]) : z.tuple([]);
}
