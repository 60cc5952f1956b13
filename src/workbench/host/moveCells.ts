import type { Move } from "./furnishings/layers";
import { movedAreas, movedLayers } from "./furnishings/layers";
import type { GridPort, GridValue, GridWritten } from "./port";
import { fill, intersection, moved } from "./rectangles";

/** Moves cells with all they hold and how they look; where they came from, nothing is left. */
export function moveCells(port: GridPort, sheetId: string, move: Move): void {
  const { from, rows, columns } = move;
  const used = port.usedRange(sheetId, false);
  const source = used && intersection(used, from);
  const target = source && moved(source, rows, columns);
  const gone = used && intersection(used, moved(from, rows, columns));
  const written = source && readWritten(port, sheetId, source);
  const formats = source && port.readFormats(sheetId, source);
  for (const area of [source, gone]) {
    if (!area) continue;
    port.writeCells(
      sheetId,
      area,
      fill(area, () => ""),
    );
    port.writeFormats(
      sheetId,
      area,
      fill(area, () => "General"),
    );
  }
  if (target && written && formats) {
    port.writeCells(sheetId, target, written);
    port.writeFormats(sheetId, target, formats);
  }
  const { layers, conditions, comments } = port.furnishings.sheet(sheetId);
  port.furnishings.change(sheetId, {
    layers: movedLayers(layers, move),
    conditions: conditions.map((one) => ({
      ...one,
      areas: one.areas.flatMap((area) => movedAreas(area, move)),
    })),
    comments: comments.flatMap((one) => {
      const [cell] = movedAreas(one.cell, move);
      return cell ? [{ ...one, cell }] : [];
    }),
  });
}

/** The cells of an area as they can be written again, elsewhere. */
export function readWritten(
  port: GridPort,
  sheetId: string,
  area: Parameters<GridPort["readValues"]>[1],
): GridWritten[][] {
  const formulas = port.readFormulas(sheetId, area);
  return port
    .readValues(sheetId, area)
    .map((row, r) => row.map((value, c) => formulas[r]?.[c] ?? asWritten(value)));
}

/** A value as it is written so that it comes out the same: `null` would leave the cell as it is. */
export function asWritten(value: GridValue): GridWritten {
  if (value === null) return "";
  return typeof value === "string" ? { text: value } : value;
}
