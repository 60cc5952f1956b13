import type { LaySheetAnew } from "../../../core/sheet/change";
import { connectedSteps, contentSteps, type BuildingNames } from "./layoutSteps";
import { freezeSteps } from "./pageSteps";
import { isSameName, sheetIn, type Situation } from "./situation";
import { step, type Step } from "./step";

/**
 * Takes everything off a sheet that is ours alone and lays it anew, in place, so that formulas elsewhere
 * that point to it go on pointing to it. `unfreezeStep` comes before.
 */
export function layAnewSteps(
  { sheet: name, layout }: LaySheetAnew,
  situation: Situation,
  names: BuildingNames,
): Step[] {
  const inHand = () => names.sheetNamed(name);
  const charts = sheetIn(situation, name)?.charts ?? 0;
  const tables = situation.tables.filter(({ sheet }) => isSameName(sheet, name));
  return [
    ...Array.from({ length: charts }, () =>
      step(() => {
        inHand().charts.getItemAt(0).delete();
      }),
    ),
    ...tables.map((table) =>
      step(() => {
        inHand().tables.getItem(table.name).delete();
      }),
    ),
    step(
      () => {
        const everything = inHand().getRange();
        everything.conditionalFormats.clearAll();
        everything.dataValidation.clear();
        everything.columnHidden = false;
        everything.clear();
      },
      "",
      3,
    ),
    ...contentSteps(inHand, layout),
    ...connectedSteps(inHand, layout, names),
    ...freezeSteps(inHand, layout.frozen),
  ];
}

/**
 * What comes before everything else, since Excel may refuse it when nothing else stands in the way: panes
 * belong to a window, and are out of reach while another workbook has it.
 */
export const unfreezeStep = ({ sheet }: LaySheetAnew, { sheetNamed }: BuildingNames): Step =>
  step(() => {
    sheetNamed(sheet).freezePanes.unfreeze();
  });
