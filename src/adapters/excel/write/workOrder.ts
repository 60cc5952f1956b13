import type { AddSheet, Change } from "../../../core/sheet/change";
import { changeSteps } from "./changeSteps";
import { journalOf, type JournalEntry } from "./journal";
import { layAnewSteps } from "./layAnewSteps";
import { connectedSteps, contentSteps, type BuildingNames } from "./layoutSteps";
import {
  buildingKey,
  buildingName,
  buildingText,
  journalText,
  pendingKey,
  writtenKey,
} from "./marks";
import { freezeSteps } from "./pageSteps";
import { renamedFormula } from "./renamedFormula";
import { sheetPositions } from "./sheetPositions";
import { isSameName, sheetIn, type Situation } from "./situation";
import { step, type Step } from "./step";

/** How changes are carried out: first what nobody sees, then all the rest in one go. */
export interface WorkOrder {
  /** Builds new sheets, hidden and marked. Touches nothing that was there. */
  readonly building: readonly Step[];
  /** Lays anew what is ours alone. */
  readonly laying: readonly Step[];
  /** Everything that people see: names, cells, rows, protection. */
  readonly last: readonly Step[];
  readonly journal: readonly JournalEntry[];
  /** The new sheets by the names they are built under. */
  readonly built: ReadonlyMap<string, string>;
  /** Excel's ids of the new sheets, by the same names; asked when they have been built. */
  readonly ids: () => ReadonlyMap<string, string>;
}

/**
 * Puts changes into the order they are carried out in.
 *
 * @param run names the marks that are left in the workbook while this goes on
 */
export function workOrder(
  context: Excel.RequestContext,
  changes: readonly Change[],
  situation: Situation,
  run: string,
): WorkOrder {
  const { settings, worksheets } = context.workbook;
  const added = changes.filter((change) => change.kind === "addSheet");
  const built = builtNames(added, situation);
  const made = new Map<string, Excel.Worksheet>();
  const names = namesWhileBuilding(worksheets, built, made);
  const journal = journalOf(changes, situation);
  const inHand =
    ({ sheet }: AddSheet) =>
    () =>
      names.sheetNamed(sheet);
  const mark = (key: string, value: string): Step =>
    step(() => {
      settings.add(key, value);
    }, value);
  const unmark = (key: string): Step =>
    step(() => {
      settings.getItem(key).delete();
    });
  const removed = changes.filter((change) => change.kind === "removeSheet");
  const existing = changes.flatMap((change) => changeSteps(change, situation, names));
  return {
    journal,
    built,
    ids: () => new Map([...made].map(([final, { id }]) => [final, id])),
    building:
      added.length === 0
        ? []
        : [
            mark(buildingKey(run), buildingText(built.values())),
            ...[...built].map(([final, name]) =>
              step(() => {
                const sheet = worksheets.add(name);
                sheet.visibility = "Hidden";
                made.set(final, sheet.load("id"));
              }),
            ),
            ...added.flatMap((change) => contentSteps(inHand(change), change.layout)),
            ...added.flatMap((change) => connectedSteps(inHand(change), change.layout, names)),
          ],
    laying: changes.flatMap((change) =>
      change.kind === "laySheetAnew" ? layAnewSteps(change, situation, names) : [],
    ),
    last: [
      ...(existing.length > 0 ? [mark(pendingKey(run), journalText(journal))] : []),
      ...existing,
      ...showSteps(added, names, sheetPositions(changes, situation)),
      ...removed.map(({ sheet }) =>
        step(() => {
          const gone = worksheets.getItem(sheet);
          // Excel deletes no sheet that is very hidden.
          if (sheetIn(situation, sheet)?.isVeryHidden === true) gone.visibility = "Hidden";
          gone.delete();
        }),
      ),
      mark(writtenKey, run),
      ...(added.length > 0 ? [unmark(buildingKey(run))] : []),
      ...(existing.length > 0 ? [unmark(pendingKey(run))] : []),
    ],
  };
}

/** Free names for the sheets that are built, by their final ones. */
function builtNames(added: readonly AddSheet[], situation: Situation): Map<string, string> {
  const names = new Map<string, string>();
  let number = 0;
  for (const { sheet } of added) {
    do number += 1;
    while (sheetIn(situation, buildingName(number)));
    names.set(sheet, buildingName(number));
  }
  return names;
}

/** `inHand` holds the sheets that are built, by their final names, and takes up the others. */
function namesWhileBuilding(
  worksheets: Excel.WorksheetCollection,
  built: ReadonlyMap<string, string>,
  inHand: Map<string, Excel.Worksheet>,
): BuildingNames {
  return {
    nowNamed: (formula) => renamedFormula(formula, built),
    sheetNamed: (name) => {
      const final = [...built.keys()].find((one) => isSameName(one, name)) ?? name;
      const known = inHand.get(final);
      if (known) return known;
      const sheet = worksheets.getItem(final);
      inHand.set(final, sheet);
      return sheet;
    },
  };
}

/** Gives the new sheets their names and places, and shows them. */
function showSteps(
  added: readonly AddSheet[],
  { sheetNamed }: BuildingNames,
  positions: ReadonlyMap<string, number>,
): Step[] {
  return [
    ...added.map(({ sheet }) =>
      step(() => {
        sheetNamed(sheet).name = sheet;
        const position = positions.get(sheet);
        if (position !== undefined) sheetNamed(sheet).position = position;
      }),
    ),
    ...added.flatMap(({ sheet, layout }) =>
      layout.visibility === "visible"
        ? [
            step(() => {
              sheetNamed(sheet).visibility = "Visible";
            }),
            ...freezeSteps(() => sheetNamed(sheet), layout.frozen),
          ]
        : [],
    ),
  ];
}
