import type { GridPort, GridWritten, Rectangle } from "./port";

/** A port that gathers writes until they are needed. */
export interface MergedWrites {
  readonly port: GridPort;
  /** Hands what was gathered to the grid. */
  flush(): void;
  /** True when something was written since `settled` was called last. */
  hasUnsettled(): boolean;
  settled(): void;
}

interface Pending {
  readonly write: "cells" | "formats";
  readonly sheetId: string;
  readonly area: Rectangle;
  readonly rows: (readonly unknown[])[];
}

/**
 * Joins neighbouring writes into one: office.js cuts a matrix of more than 1 500 cells into pieces of
 * about a hundred rows, and a grid that is written in 500 pieces takes twenty times as long.
 * Whatever reads cells hands over the gathered writes first, so nobody sees the difference.
 */
export function mergeWrites(port: GridPort): MergedWrites {
  let pending: Pending | null = null;
  let isUnsettled = false;

  function flush(): void {
    if (!pending) return;
    const { write, sheetId, area, rows } = pending;
    pending = null;
    if (write === "cells") port.writeCells(sheetId, area, rows as GridWritten[][]);
    else port.writeFormats(sheetId, area, rows as (string | null)[][]);
  }

  function gather(
    write: Pending["write"],
    sheetId: string,
    area: Rectangle,
    rows: readonly (readonly unknown[])[],
  ): void {
    isUnsettled = true;
    if (pending && continues(pending, write, sheetId, area)) {
      pending.rows.push(...rows);
      pending = { ...pending, area: { ...pending.area, h: pending.area.h + area.h } };
      return;
    }
    flush();
    pending = { write, sheetId, area, rows: [...rows] };
  }

  /** Hands over what was gathered, then asks. */
  function after<T>(ask: () => T): T {
    flush();
    return ask();
  }

  return {
    flush,
    hasUnsettled: () => isUnsettled,
    settled: () => {
      isUnsettled = false;
    },
    port: {
      ...port,
      writeCells: (sheetId, area, values) => {
        gather("cells", sheetId, area, values);
      },
      writeFormats: (sheetId, area, formats) => {
        gather("formats", sheetId, area, formats);
      },
      addSheet: (name) => after(() => port.addSheet(name)),
      deleteSheet: (sheetId) => {
        after(() => {
          port.deleteSheet(sheetId);
        });
      },
      usedRange: (sheetId, valuesOnly) => after(() => port.usedRange(sheetId, valuesOnly)),
      readValues: (sheetId, area) => after(() => port.readValues(sheetId, area)),
      readFormulas: (sheetId, area) => after(() => port.readFormulas(sheetId, area)),
      // Written cells change no formats: reading those need not break a series of pieces.
      readFormats: (sheetId, area) => {
        if (pending?.write === "formats") flush();
        return port.readFormats(sheetId, area);
      },
      tables: () => after(() => port.tables()),
      addTable: (sheetId, area, name) => after(() => port.addTable(sheetId, area, name)),
      renameSheet: (sheetId, name) => {
        after(() => {
          port.renameSheet(sheetId, name);
        });
      },
      changeTable: (tableId, change) => {
        after(() => {
          port.changeTable(tableId, change);
        });
      },
      settle: () => after(() => port.settle()),
    },
  };
}

function continues(
  pending: Pending,
  write: Pending["write"],
  sheetId: string,
  area: Rectangle,
): boolean {
  const { area: before } = pending;
  const isBelow = before.c === area.c && before.w === area.w && before.r + before.h === area.r;
  return pending.write === write && pending.sheetId === sheetId && isBelow;
}
