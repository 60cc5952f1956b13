import type { Desk } from "../desk";
import type { CellLook } from "../furnishings/cellLook";
import { cleared, paint, valuesIn } from "../furnishings/layers";
import { requireUnprotected } from "../permissions";
import type { Place } from "../place";
import type { PlayedObject } from "../playedObject";
import { RichApiError } from "../richApiError";
import { columnShape } from "./columnShape";

type Table = Required<Pick<PlayedObject, "read" | "write">>;

/** Wire name to property and what may be written to it. */
type Properties = Readonly<Record<string, readonly [keyof CellLook, Kind]>>;
type Kind = "boolean" | "number" | "text" | "color";

/** Excel.RangeFormat with fill, font and protection. A property that differs between cells is null. */
export function rangeFormat({ port }: Desk, place: Place): PlayedObject {
  const { sheetId, area } = place;
  const columns = columnShape(port, place);
  const table = (properties: Properties): Table => ({
    read: Object.fromEntries(
      Object.entries(properties).map(([name, [property]]) => [
        name,
        () => uniform(valuesIn(port.furnishings.sheet(sheetId).layers, area, property)),
      ]),
    ),
    write: Object.fromEntries(
      Object.entries(properties).map(([name, [property, kind]]) => [
        name,
        (value: unknown) => {
          requireUnprotected(port, sheetId, "allowFormatCells");
          const { layers } = port.furnishings.sheet(sheetId);
          const look = { [property]: written(value, kind) };
          port.furnishings.change(sheetId, { layers: paint(layers, area, look) });
        },
      ]),
    ),
  });
  const own = table({
    WrapText: ["wrapText", "boolean"],
    HorizontalAlignment: ["horizontal", "text"],
    VerticalAlignment: ["vertical", "text"],
  });
  return {
    type: "RangeFormat",
    read: { ...own.read, ColumnWidth: columns.width, RowHeight: columns.height },
    write: { ...own.write, ColumnWidth: columns.setWidth, RowHeight: columns.setHeight },
    calls: { AutofitColumns: columns.autofit, AutofitRows: columns.autofitRows },
    objects: {
      Fill: () => ({
        type: "RangeFill",
        ...table({ Color: ["fill", "color"] }),
        calls: { Clear: () => table({ Color: ["fill", "text"] }).write["Color"]?.("") },
      }),
      Font: () => ({
        type: "RangeFont",
        ...table({
          Bold: ["bold", "boolean"],
          Italic: ["italic", "boolean"],
          Color: ["color", "color"],
          Size: ["fontSize", "number"],
          Name: ["fontName", "text"],
        }),
      }),
      Protection: () => ({
        type: "FormatProtection",
        ...table({ Locked: ["isLocked", "boolean"] }),
      }),
    },
  };
}

/** Takes every look off an area, but leaves what may be typed into it. */
export function clearFormat({ port }: Desk, { sheetId, area }: Place): void {
  const { layers } = port.furnishings.sheet(sheetId);
  const validated = layers.flatMap(({ area: painted, look: { validation } }) =>
    validation === undefined ? [] : [{ area: painted, look: { validation } }],
  );
  const inside = validated.filter((layer) => !cleared([layer], area).includes(layer));
  port.furnishings.change(sheetId, { layers: [...cleared(layers, area), ...inside] });
}

function uniform<T>(values: readonly T[]): T | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}

function written(value: unknown, kind: Kind): unknown {
  const isRight =
    kind === "color"
      ? typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value)
      : typeof value === (kind === "text" ? "string" : kind);
  if (!isRight) throw new RichApiError("InvalidArgument");
  return kind === "color" ? String(value).toUpperCase() : value;
}
