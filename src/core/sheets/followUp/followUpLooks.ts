import { interims, verdicts, type Interim, type Verdict } from "../../domain/verdict";
import { columnName } from "../../sheet/address";
import type { Condition, SheetLayout, StyledArea, Validation } from "../../sheet/change";
import type { Area } from "../../sheet/sheet";
import {
  followUpColumns,
  inputColumns,
  type FollowUpColumn,
  type InputColumn,
} from "./followUpColumns";
import type { FollowUpWords } from "./followUpWords";
import type { ListSheet } from "./listSheet";

/** Rows of a follow-up table and where its columns stand. */
export interface FollowUpRows {
  readonly columns: ReadonlyMap<FollowUpColumn, number>;
  readonly row: number;
  readonly height: number;
}

/** Dark text on a light ground, at least 7:1, for each standing. */
const colours: Readonly<Record<Verdict | Interim, { color: string; fill: string }>> = {
  met: { color: "#0B5A1E", fill: "#E3F4E6" },
  partlyMet: { color: "#6B4700", fill: "#FFF4D6" },
  notMet: { color: "#8A1020", fill: "#FDE7E9" },
  notJudged: { color: "#404040", fill: "#EDEDED" },
  onTrack: { color: "#0B5A1E", fill: "#E3F4E6" },
  atRisk: { color: "#6B4700", fill: "#FFF4D6" },
  behind: { color: "#8A1020", fill: "#FDE7E9" },
  notStarted: { color: "#404040", fill: "#EDEDED" },
  notReported: { color: "#404040", fill: "#EDEDED" },
  notForecast: { color: "#404040", fill: "#EDEDED" },
};

/** Number formats in their en-US form. Texts of people stay texts: "2-3" is no date. */
const formats: Readonly<Partial<Record<FollowUpColumn, string>>> = {
  id: "@",
  text: "@",
  goal: "@",
  outcomeText: "@",
  scope: "@",
  reason: "@",
  action: "@",
  source: "@",
  reportedOn: "yyyy-mm-dd",
  attainment: "0.0%",
  pace: "0.00",
  chance: "0%",
  note: "@",
  basisUnit: "@",
  basisScope: "@",
  basisStart: "yyyy-mm-dd",
  basisEnd: "yyyy-mm-dd",
  basisFocusArea: "@",
  basisResponsible: "@",
  basisWritten: "@",
};

const wrapped: readonly FollowUpColumn[] = [
  "text",
  "goal",
  "outcomeText",
  "scope",
  "reason",
  "action",
  "source",
  "verdict",
  "explanation",
  "note",
];

/** Formats, messages, dropdowns and colours of rows, where their columns stand now. */
export function followUpLooks(
  rows: FollowUpRows,
  lists: Pick<ListSheet, "sheet" | "areas">,
  words: FollowUpWords,
): Pick<SheetLayout, "styles" | "validations" | "conditions"> {
  const areaOf = (column: FollowUpColumn): readonly Area[] => {
    const at = rows.columns.get(column);
    return at === undefined ? [] : [{ row: rows.row, column: at, height: rows.height, width: 1 }];
  };
  return {
    styles: [...rows.columns.keys()].flatMap((column) =>
      areaOf(column).map((area) => styled(area, column)),
    ),
    validations: inputColumns.flatMap((column) =>
      areaOf(column).map((area) => validationOf(area, column, lists, words)),
    ),
    conditions: areaOf("verdict").flatMap((area) => conditionsOf(area, words)),
  };
}

const styled = (area: Area, column: FollowUpColumn): StyledArea => {
  const numberFormat = formats[column];
  return {
    area,
    style: {
      vertical: "top",
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(wrapped.includes(column) ? { wrap: true } : {}),
      ...(followUpColumns[column].role === "input" ? { fill: "#FFFDF0" } : {}),
      ...(column === "verdict" ? { bold: true } : {}),
    },
  };
};

function validationOf(
  area: Area,
  column: InputColumn,
  { sheet, areas }: Pick<ListSheet, "sheet" | "areas">,
  words: FollowUpWords,
): Validation {
  const { title, text, error } = words.inputs[column];
  const message = { inputTitle: title, inputText: text, errorTitle: title, errorText: error };
  switch (column) {
    case "concerns":
    case "measure":
    case "state":
      return {
        area,
        rule: { kind: "list", sheet, area: areas[column] },
        isStrict: true,
        ...message,
      };
    case "reasonCategory":
      return {
        area,
        rule: { kind: "list", sheet, area: areas[column] },
        isStrict: false,
        ...message,
      };
    case "reportedOn":
      return { area, rule: { kind: "date" }, isStrict: false, ...message };
    default:
      return { area, rule: { kind: "any" }, isStrict: false, ...message };
  }
}

/** The symbol comes by the format, so that the cell's value stays the word. */
export function conditionsOf(
  area: Area,
  { verdicts: names, symbols }: FollowUpWords,
): readonly Condition[] {
  const cell = `$${columnName(area.column)}${String(area.row + 1)}`;
  return [...verdicts, ...interims].map((standing) => {
    const name = names[standing];
    // A reason follows after the words of a verdict that cannot be given.
    const formula =
      standing === "notJudged"
        ? `=LEFT(${cell},${String(name.length)})="${name}"`
        : `=${cell}="${name}"`;
    const style = { ...colours[standing], bold: true, numberFormat: `"${symbols[standing]} "@` };
    return { area, formula, style };
  });
}
