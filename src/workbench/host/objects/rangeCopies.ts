import type { Desk } from "../desk";
import { shiftReferences } from "../formulaReferences";
import { paint } from "../furnishings/layers";
import { givenPlace } from "../given";
import { asWritten } from "../moveCells";
import { requireUnlocked, requireUnprotected } from "../permissions";
import type { Place } from "../place";
import type { PlayedObject } from "../playedObject";
import type { Rectangle } from "../port";
import { fill, intersection, isInside, moved } from "../rectangles";
import { RichApiError } from "../richApiError";
import type { Shift } from "../shiftCells";
import { shiftCells } from "../shiftCells";
import { placeOfAddress } from "./placeOfAddress";

const kinds = ["All", "Formulas", "Values", "Formats"] as const;
type Kind = (typeof kinds)[number];
const shifts = {
  Insert: { Down: "insertDown", Right: "insertRight" },
  Delete: { Up: "deleteUp", Left: "deleteLeft" },
} satisfies Record<string, Record<string, Shift>>;

/** The parts of a range that copy cells, fill them down and make or take away room. */
export function rangeCopies(
  desk: Desk,
  place: Place,
): Required<Pick<PlayedObject, "calls" | "objects">> {
  const { port, play } = desk;
  const { sheetId, area } = place;
  const byAddress = (address: string) => placeOfAddress(port, sheetId, address);
  const shift = (wanted: Shift | undefined) => {
    if (!wanted) throw new RichApiError("InvalidArgument");
    requireUnprotected(port, sheetId);
    shiftCells(port, sheetId, area, wanted);
  };
  return {
    calls: {
      AutoFill: (given) => {
        const target = givenPlace(given, 0, byAddress);
        if (target.sheetId !== sheetId || !isInside(area, target.area))
          throw new RichApiError("InvalidArgument");
        // What Excel would continue as a series is not played: cells are copied, formulas go along.
        copy(desk, place, target, "All");
      },
      CopyFrom: (given) => {
        const source = givenPlace(given, 0, byAddress);
        const kind = kinds.find((one) => one === (given[1] ?? "All"));
        if (!kind) throw new RichApiError("InvalidArgument");
        if (given[2] === true || given[3] === true) throw new RichApiError("UnsupportedOperation");
        copy(desk, source, { sheetId, area: atLeast(area, source.area) }, kind);
      },
      Delete: ([way]) => {
        shift(pick(shifts.Delete, way));
      },
    },
    objects: {
      Insert: ([way]) => {
        shift(pick(shifts.Insert, way));
        return play.range(desk, place);
      },
    },
  };
}

function pick(ways: Readonly<Record<string, Shift>>, way: unknown): Shift | undefined {
  return typeof way === "string" && Object.hasOwn(ways, way) ? ways[way] : undefined;
}

/** A target smaller than its source stands for its top left corner. */
function atLeast(target: Rectangle, source: Rectangle): Rectangle {
  return { ...target, h: Math.max(target.h, source.h), w: Math.max(target.w, source.w) };
}

/** Repeats the source over the target. */
function copy({ port }: Desk, source: Place, target: Place, kind: Kind): void {
  requireUnlocked(port, target);
  const { area } = source;
  const formulas = port.readFormulas(source.sheetId, area);
  const values = port.readValues(source.sheetId, area);
  const formats = port.readFormats(source.sheetId, area);
  const to = target.area;
  if (kind !== "Formats") {
    const cells = fill(to, (row, column) => {
      const [r, c] = [row % area.h, column % area.w];
      const formula = kind === "Values" ? null : (formulas[r]?.[c] ?? null);
      if (formula === null) return asWritten(values[r]?.[c] ?? null);
      return shiftReferences(formula, to.r + row - area.r - r, to.c + column - area.c - c);
    });
    port.writeCells(target.sheetId, to, cells);
  }
  if (kind === "Values" || kind === "Formulas") return;
  port.writeFormats(
    target.sheetId,
    to,
    fill(to, (row, column) => formats[row % area.h]?.[column % area.w] ?? "General"),
  );
  copyLooks(port, source, target);
}

function copyLooks(port: Desk["port"], source: Place, target: Place): void {
  const carried = port.furnishings.sheet(source.sheetId).layers.flatMap(({ area, look }) => {
    const shared = intersection(area, source.area);
    return shared ? [{ area: shared, look }] : [];
  });
  let { layers } = port.furnishings.sheet(target.sheetId);
  for (let r = 0; r < target.area.h; r += source.area.h) {
    for (let c = 0; c < target.area.w; c += source.area.w) {
      for (const { area, look } of carried) {
        const rows = target.area.r + r - source.area.r;
        const columns = target.area.c + c - source.area.c;
        layers = paint(layers, moved(area, rows, columns), look);
      }
    }
  }
  port.furnishings.change(target.sheetId, { layers });
}
