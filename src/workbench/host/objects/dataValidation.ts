import type { Desk } from "../desk";
import type { CellValidation } from "../furnishings/cellLook";
import { paint, valuesIn } from "../furnishings/layers";
import { requireUnprotected } from "../permissions";
import type { Place } from "../place";
import type { PlayedObject } from "../playedObject";
import { isPlayed } from "../playedObject";
import { RichApiError } from "../richApiError";
import { sheetAddress } from "./sheetAddress";

/** Excel's kinds of rules, by the name of the rule's one key. */
const kinds: Readonly<Record<string, string>> = {
  list: "List",
  date: "Date",
  time: "Time",
  decimal: "Decimal",
  wholeNumber: "WholeNumber",
  textLength: "TextLength",
  custom: "Custom",
};

/** What Excel allows at most in a message's title and in its text (characters). */
const longestTitle = 32;
const longestMessage = 255;

const none: CellValidation = { rule: {}, prompt: {}, errorAlert: {}, ignoreBlanks: true };

/** Excel.DataValidation: what may be typed into the range, and what is said about it. */
export function dataValidation({ port }: Desk, { sheetId, area }: Place): PlayedObject {
  const layers = () => port.furnishings.sheet(sheetId).layers;
  /** `undefined` where the cells differ. */
  const now = (): CellValidation | undefined => {
    const found = valuesIn(layers(), area, "validation");
    return found.length === 1 ? (found[0] ?? none) : undefined;
  };
  const change = (validation: CellValidation | null) => {
    requireUnprotected(port, sheetId);
    port.furnishings.change(sheetId, { layers: paint(layers(), area, { validation }) });
  };
  const part = (value: unknown) => ({ ...(requiredObject(value) as Record<string, unknown>) });
  return {
    type: "DataValidation",
    read: {
      Rule: () => now()?.rule ?? null,
      Prompt: () => now()?.prompt ?? null,
      ErrorAlert: () => now()?.errorAlert ?? null,
      IgnoreBlanks: () => now()?.ignoreBlanks ?? null,
      Type: () => {
        const validation = now();
        if (!validation) return "Inconsistent";
        return kinds[Object.keys(validation.rule)[0] ?? ""] ?? "None";
      },
    },
    write: {
      Rule: (value) => {
        const rule = part(value);
        const [kind = "", ...others] = Object.keys(rule);
        if (!Object.hasOwn(kinds, kind) || others.length > 0)
          throw new RichApiError("InvalidArgument");
        change({ ...(now() ?? none), rule: kind === "list" ? listRule(rule) : rule });
      },
      Prompt: (value) => {
        change({ ...(now() ?? none), prompt: requireShort(part(value)) });
      },
      ErrorAlert: (value) => {
        change({ ...(now() ?? none), errorAlert: requireShort(part(value)) });
      },
      IgnoreBlanks: (value) => {
        change({ ...(now() ?? none), ignoreBlanks: value === true });
      },
    },
    calls: {
      Clear: () => {
        change(null);
      },
    },
  };

  /** A list's source may be a range: then it is kept as the formula that names it. */
  function listRule(rule: Record<string, unknown>): CellValidation["rule"] {
    const list = part(rule["list"]);
    const { source } = list;
    const place = isPlayed(source) ? source.place : undefined;
    const text = place ? `=${sheetAddress(port, place)}` : source;
    if (typeof text !== "string" || text === "") throw new RichApiError("InvalidArgument");
    // A typed list is a formula of Excel's, and none of those may be longer.
    if (!text.startsWith("=") && text.length > 255) throw new RichApiError("InvalidArgument");
    return { list: { ...list, source: text } };
  }
}

function requireShort(message: Record<string, unknown>): Record<string, unknown> {
  const isLong = (value: unknown, most: number) => typeof value === "string" && value.length > most;
  if (isLong(message["title"], longestTitle) || isLong(message["message"], longestMessage))
    throw new RichApiError("InvalidArgument");
  return message;
}

function requiredObject(value: unknown): object {
  if (typeof value !== "object" || value === null) throw new RichApiError("InvalidArgument");
  return value;
}
