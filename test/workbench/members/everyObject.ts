import type { Desk } from "../../../src/workbench/host/desk";
import { createMemoryPort } from "../../../src/workbench/host/memoryPort";
import { plays } from "../../../src/workbench/host/objects/plays";
import { eventWireNames } from "../../../src/workbench/host/objects/registrations";
import type { PlayedObject } from "../../../src/workbench/host/playedObject";

/** What the played objects of one type can do, in the names of Excel's API. */
export type Abilities = ReadonlyMap<string, ReadonlySet<string>>;

const workbook = {
  name: "prov",
  sheets: [
    {
      name: "Blad1",
      values: [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ],
      tables: [{ name: "T", area: { r: 0, c: 0, h: 3, w: 2 } }],
      merged: [{ r: 8, c: 0, h: 1, w: 2 }],
    },
    { name: "Blad2", values: [] },
  ],
};

/** Arguments under which every way from one object to another leads somewhere. */
const tries = [
  [],
  [[0], true],
  ["Blad1"],
  ["T"],
  ["k"],
  ["n"],
  [0],
  ["A1"],
  ["EdgeTop"],
  [0, 0],
  [0, 0, 1, 1],
];
const makesNothing = new Set(["ConvertToRange", "Insert"]);

/** Walks from the workbook over everything that it plays, once for each type. */
export function everyObject(): Abilities {
  const port = createMemoryPort(workbook);
  const desk: Desk = {
    port,
    settings: new Map([["k", "1"]]),
    settingsChanged: () => undefined,
    culture: "sv-SE",
    isCalculating: () => true,
    play: plays,
    functions: { ready: () => undefined, takeResults: () => undefined },
    startState: { get: () => "", set: () => undefined },
    pane: { isShown: () => true, request: () => undefined },
  };
  const range = plays.range(desk, {
    sheetId: port.activeSheet(),
    area: { r: 0, c: 0, h: 9, w: 2 },
  });
  const found = new Map<string, Set<string>>();
  const walk = (object: PlayedObject): void => {
    const known = found.get(object.type);
    const abilities = known ?? new Set<string>();
    found.set(object.type, abilities);
    for (const name of namesOf(object)) abilities.add(name);
    if (known) return;
    object.items?.().slice(0, 1).forEach(walk);
    for (const [name, make] of Object.entries(object.objects ?? {})) {
      if (makesNothing.has(name)) continue;
      const made = firstOf(make, [...madeWith(object.type, range), ...tries]);
      if (made) walk(made);
    }
  };
  for (const kind of ["Custom", "CellValue", "ContainsText", "TopBottom"]) {
    const format = range.objects?.["ConditionalFormats"]?.([])?.objects?.["Add"]?.([kind]);
    for (const part of ["Custom", "CellValue", "TextComparison", "TopBottom"]) {
      const made = format?.objects?.[`${part}OrNullObject`]?.([]);
      if (made) walk(made);
    }
  }
  walk(plays.workbook(desk));
  walk(range);
  return found;
}

/** Collections that are empty until something is added. */
function madeWith(type: string, range: PlayedObject): readonly (readonly unknown[])[] {
  if (type === "ChartCollection") return [["ColumnClustered", range]];
  if (type === "ConditionalFormatCollection") return [["Custom"]];
  if (type === "NamedItemCollection") return [["n", range]];
  if (type === "CommentCollection") return [["A1", "a"]];
  if (type === "CommentReplyCollection") return [["b"]];
  if (type === "CustomXmlPartCollection") return [["<a/>"]];
  return [];
}

function firstOf(
  make: (given: readonly unknown[]) => PlayedObject | null,
  tried: readonly (readonly unknown[])[],
): PlayedObject | null {
  for (const given of tried) {
    try {
      const made = make(given);
      if (made) return made;
    } catch {
      // The next arguments may fit.
    }
  }
  return null;
}

function namesOf({ read, write, calls, objects, item }: PlayedObject): readonly string[] {
  const names = [read, write, calls, objects].flatMap((table) => Object.keys(table ?? {}));
  const events = Object.entries(eventWireNames).flatMap(([event, wire]) =>
    names.includes(`_Register${wire}`) ? [event] : [],
  );
  return [...names, ...events, ...(item ? ["GetItem"] : [])]
    .filter((name) => !name.startsWith("_"))
    .map((name) => name.charAt(0).toLowerCase() + name.slice(1));
}
