import type { Desk } from "../desk";
import type { ConditionalFurnishing } from "../furnishings/furnishings";
import { requireUnprotected } from "../permissions";
import type { PlayedObject } from "../playedObject";
import { RichApiError } from "../richApiError";

/** Excel.ConditionalFormat of the kind that goes by a formula. */
export function conditionalFormat(desk: Desk, sheetId: string, id: string): PlayedObject {
  const { port } = desk;
  const all = () => port.furnishings.sheet(sheetId).conditions;
  const now = (): ConditionalFurnishing => {
    const found = all().find((one) => one.id === id);
    if (!found) throw new RichApiError("ItemNotFound");
    return found;
  };
  const change = (part: Partial<ConditionalFurnishing>) => {
    requireUnprotected(port, sheetId, "allowFormatCells");
    port.furnishings.change(sheetId, {
      conditions: all().map((one) => (one.id === id ? { ...one, ...part } : one)),
    });
  };
  const format = (): PlayedObject => ({
    type: "ConditionalRangeFormat",
    read: { NumberFormat: () => now().numberFormat },
    write: {
      NumberFormat: (numberFormat) => {
        change({ numberFormat: text(numberFormat) });
      },
    },
    objects: {
      Fill: () => ({
        type: "ConditionalRangeFill",
        read: { Color: () => now().fill },
        write: {
          Color: (color) => {
            change({ fill: text(color) });
          },
        },
        calls: {
          Clear: () => {
            change({ fill: "" });
          },
        },
      }),
      Font: () => ({
        type: "ConditionalRangeFont",
        read: { Color: () => now().color, Bold: () => now().bold, Italic: () => now().italic },
        write: {
          Color: (color) => {
            change({ color: text(color) });
          },
          Bold: (isBold) => {
            change({ bold: isBold === true });
          },
          Italic: (isItalic) => {
            change({ italic: isItalic === true });
          },
        },
      }),
    },
  });
  const kind = () => now().kind ?? "Custom";
  const ruled = (type: string): PlayedObject => ({
    type,
    read: { Rule: () => now().rule ?? {} },
    write: {
      Rule: (rule) => {
        change({ rule: { ...(rule as object) } });
      },
    },
    objects: { Format: format },
  });
  const custom = (): PlayedObject => ({
    type: "CustomConditionalFormat",
    read: {},
    objects: {
      Rule: () => ({
        type: "ConditionalFormatRule",
        read: { Formula: () => now().formula },
        write: {
          Formula: (formula) => {
            change({ formula: text(formula) });
          },
        },
      }),
      Format: format,
    },
  });
  const parts: Readonly<Record<string, readonly [string, () => PlayedObject]>> = {
    Custom: ["Custom", custom],
    CellValue: ["CellValue", () => ruled("CellValueConditionalFormat")],
    ContainsText: ["TextComparison", () => ruled("TextConditionalFormat")],
    TopBottom: ["TopBottom", () => ruled("TopBottomConditionalFormat")],
  };
  /** The part of a kind that the format is not of is an error, or a null object. */
  const partsByName = Object.entries(parts).flatMap(([own, [name, make]]) => [
    [
      name,
      () => {
        if (kind() !== own) throw new RichApiError("ItemNotFound");
        return make();
      },
    ] as const,
    [`${name}OrNullObject`, () => (kind() === own ? make() : null)] as const,
  ]);
  return {
    type: "ConditionalFormat",
    identity: () => ({ Id: id }),
    read: {
      Id: () => id,
      Type: kind,
      Priority: () => all().findIndex((one) => one.id === id),
      StopIfTrue: () => now().stopIfTrue,
    },
    write: {
      StopIfTrue: (isOn) => {
        change({ stopIfTrue: isOn === true });
      },
      Priority: (priority) => {
        const others = all().filter((one) => one.id !== id);
        const at = typeof priority === "number" ? priority : 0;
        port.furnishings.change(sheetId, {
          conditions: [...others.slice(0, at), now(), ...others.slice(at)],
        });
      },
    },
    calls: {
      Delete: () => {
        requireUnprotected(port, sheetId, "allowFormatCells");
        port.furnishings.change(sheetId, { conditions: all().filter((one) => one.id !== id) });
      },
    },
    objects: {
      ...Object.fromEntries(partsByName),
      GetRanges: () => {
        const [first, ...rest] = now().areas.map((area) => ({ sheetId, area }));
        if (!first) throw new RichApiError("ItemNotFound");
        return desk.play.rangeAreas(desk, [first, ...rest]);
      },
      GetRangeOrNullObject: () => {
        const [area, ...others] = now().areas;
        return area && others.length === 0 ? desk.play.range(desk, { sheetId, area }) : null;
      },
      GetRange: () => {
        const [area, ...others] = now().areas;
        if (!area || others.length > 0) throw new RichApiError("ItemNotFound");
        return desk.play.range(desk, { sheetId, area });
      },
    },
  };
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new RichApiError("InvalidArgument");
  return value;
}
