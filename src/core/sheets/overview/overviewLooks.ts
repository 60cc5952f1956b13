import type { CellStyle, SheetLayout, StyledArea } from "../../sheet/change";
import { cellAddress } from "../../sheet/address";
import type { Area } from "../../sheet/sheet";
import { conditionsOf } from "../followUp/followUpLooks";
import type { FollowUpWords } from "../followUp/followUpWords";
import type { OverviewColumnLayout } from "./overviewColumnLayout";
import { overviewTop, type OverviewGeometry } from "./overviewGeometry";
import { shownColumns } from "./overviewKeys";
import type { OverviewRow } from "./overviewRows";

/** Formats of the overview, and the colours of its verdicts. */
export function overviewLooks(
  geometry: OverviewGeometry,
  columns: readonly OverviewColumnLayout[],
  rows: readonly OverviewRow[],
  words: FollowUpWords,
): Pick<SheetLayout, "styles" | "conditions"> {
  const { pledges, byFocusArea, byResponsible, chosen } = geometry;
  const body: Area = { ...pledges, row: pledges.row + 1, height: pledges.height - 1 };
  const verdicts = { ...body, column: body.column + shownColumns.indexOf("verdict"), width: 1 };
  const captions = [byFocusArea, byResponsible, ...(chosen ? [chosen.cell] : [])].map(
    ({ row }): Area => ({ row: row - 1, column: 1, height: 1, width: 1 }),
  );
  return {
    styles: [
      styled(overviewTop.title, { bold: true, fontSize: 16 }),
      styled(overviewTop.standing, { numberFormat: "yyyy-mm-dd", horizontal: "left" }),
      styled(overviewTop.headline, { bold: true, fontSize: 12 }),
      ...[...captions, { ...pledges, row: pledges.row - 1, height: 1, width: 1 }].map((area) => ({
        area,
        style: { bold: true, fontSize: 12 },
      })),
      { area: { ...pledges, height: 1 }, style: { wrap: true, vertical: "top" } },
      ...columns.flatMap((column, position) => columnStyle(column, body, position)),
      ...shareStyles(columns, rows, body),
      ...(chosen ? [styled(chosen.cell, { fill: "#FFFDF0", numberFormat: "@" })] : []),
    ],
    conditions: [
      ...conditionsOf(verdicts, words),
      // What is no figure steps back, and can still be read: 4.6:1.
      ...(chosen ? [quietErrors(chosen.table)] : []),
    ],
  };
}

const styled = (place: { row: number; column: number }, style: CellStyle): StyledArea => ({
  area: { ...place, height: 1, width: 1 },
  style,
});

function columnStyle(
  { numberFormat, isWrapped }: OverviewColumnLayout,
  body: Area,
  position: number,
): readonly StyledArea[] {
  const style: CellStyle = {
    vertical: "top",
    ...(isWrapped ? { wrap: true } : {}),
    ...(numberFormat === "share" ? { numberFormat: "0.0%" } : {}),
    ...(numberFormat === "date" ? { numberFormat: "yyyy-mm-dd" } : {}),
  };
  return [{ area: { ...body, column: body.column + position, width: 1 }, style }];
}

/** Outcomes of shares are fractions, and shown as per cent. Neighbouring rows are one area. */
function shareStyles(
  columns: readonly OverviewColumnLayout[],
  rows: readonly OverviewRow[],
  body: Area,
): readonly StyledArea[] {
  const runs: { first: number; height: number }[] = [];
  rows.forEach(({ isShare }, position) => {
    if (!isShare) return;
    const last = runs.at(-1);
    if (last && last.first + last.height === position) last.height += 1;
    else runs.push({ first: position, height: 1 });
  });
  return columns.flatMap(({ numberFormat }, column) =>
    numberFormat === "outcome"
      ? runs.map(({ first, height }) => ({
          area: { row: body.row + first, column: body.column + column, height, width: 1 },
          style: { numberFormat: "0.0%" },
        }))
      : [],
  );
}

function quietErrors(table: Area): SheetLayout["conditions"][number] {
  const area = {
    row: table.row + 1,
    column: table.column + 1,
    height: table.height - 1,
    width: table.width - 1,
  };
  const style = { color: "#737373", fill: "#FFFFFF" };
  return { area, formula: `=ISNA(${cellAddress(area)})`, style };
}
