import type { AddSheet, Change } from "../../../core/sheet/change";
import { changeSteps } from "./changeSteps";
import { journalOf, type JournalEntry } from "./journal";
import { layAnewSteps, unfreezeStep } from "./layAnewSteps";
import { layingText, type LaidSheet } from "./layingMark";
import { connectedSteps, contentSteps, type BuildingNames } from "./layoutSteps";
import {
  buildingKey,
  buildingName,
  buildingText,
  journalText,
  layingKey,
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
  /** Everything that people see: sheets laid anew, names, cells, rows, protection. */
  readonly last: readonly Step[];
  readonly journal: readonly JournalEntry[];
  /** The sheets that are laid anew. */
  readonly laid: readonly LaidSheet[];
  /** The new sheets by the names they are built under. */
  readonly built: ReadonlyMap<string, string>;
  /** Excel's ids of the sheets that go. */
  readonly removed: readonly string[];
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
  const inBuilding = namesWhileBuilding(worksheets, built, made);
  const journal = journalOf(changes, situation);
  const inHand =
    ({ sheet }: AddSheet) =>
    () =>
      inBuilding.sheetNamed(sheet);
  const mark = (key: string, value: string): Step =>
    step(() => {
      settings.add(key, value);
    }, value);
  const unmark = (key: string): Step =>
    step(() => {
      settings.getItem(key).delete();
    });
  const removed = changes.filter((change) => change.kind === "removeSheet");
  const goneIds = removed.flatMap(({ sheet }) => sheetIn(situation, sheet)?.id ?? []);
  // A sheet that has got its name is known by Excel's id of it alone.
  const noteSheets = (): Step =>
    step(
      () => {
        const sheets = added.map(({ sheet, layout }) => ({
          id: made.get(sheet)?.id ?? "",
          isShown: layout.visibility === "visible",
          frozen: layout.frozen,
        }));
        settings.add(buildingKey(run), buildingText({ names, built: sheets, removed: goneIds }));
      },
      [names, goneIds],
      1 + added.length,
    );
  const stepsOf = (change: Change) => changeSteps(change, situation, inBuilding);
  const isGoing = ({ kind }: Change): boolean => kind === "removeTableRows";
  // What cannot be had back as it was goes last of all: once it has begun, the rest of it can be finished.
  const existing = changes.filter((change) => !isGoing(change)).flatMap(stepsOf);
  const going = changes.filter(isGoing).flatMap(stepsOf);
  const isPending = existing.length + going.length > 0;
  const isNoted = added.length + removed.length > 0;
  const names = [...built.values()];
  const anew = changes.filter((change) => change.kind === "laySheetAnew");
  const laid = anew.flatMap((change) => {
    const sheet = sheetIn(situation, change.sheet);
    return sheet ? [{ id: sheet.id, change }] : [];
  });
  return {
    journal,
    laid,
    built,
    removed: goneIds,
    ids: () => new Map([...made].map(([final, { id }]) => [final, id])),
    building:
      added.length === 0
        ? []
        : [
            mark(buildingKey(run), buildingText({ names, built: [], removed: [] })),
            ...[...built].map(([final, name]) =>
              step(() => {
                const sheet = worksheets.add(name);
                sheet.visibility = "Hidden";
                made.set(final, sheet.load("id"));
              }),
            ),
            ...added.flatMap((change) => contentSteps(inHand(change), change.layout)),
            ...added.flatMap((change) => connectedSteps(inHand(change), change.layout, inBuilding)),
          ],
    last: [
      ...anew.map((change) => unfreezeStep(change, inBuilding)),
      ...(anew.length > 0 ? [mark(layingKey(run), layingText(laid))] : []),
      ...anew.flatMap((change) => layAnewSteps(change, situation, inBuilding)),
      ...(isNoted ? [noteSheets()] : []),
      ...(isPending ? [mark(pendingKey(run), journalText(journal))] : []),
      ...existing,
      ...showSteps(added, inBuilding, sheetPositions(changes, situation)),
      // Where sheets may not go, that is to be heard before any row has gone: it changes nothing.
      ...removed.map(({ sheet }) =>
        step(() => {
          worksheets.getItem(sheet).visibility = sheetIn(situation, sheet)?.visibility ?? "Visible";
        }),
      ),
      ...going,
      ...removed.map(({ sheet }) =>
        step(() => {
          const gone = worksheets.getItem(sheet);
          // Excel deletes no sheet that is very hidden.
          if (sheetIn(situation, sheet)?.visibility === "VeryHidden") gone.visibility = "Hidden";
          gone.delete();
        }),
      ),
      mark(writtenKey, run),
      ...(isNoted ? [unmark(buildingKey(run))] : []),
      ...(isPending ? [unmark(pendingKey(run))] : []),
      ...(anew.length > 0 ? [unmark(layingKey(run))] : []),
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
