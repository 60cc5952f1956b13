import { findCycles } from "./findCycles";
import { rooms, soleImporters } from "./roomTable";
import type { Import, Source } from "./sources";

/** A breach in words for the person who made it: the file, what is wrong, where the thing belongs. */
export type Breach = string;

export type HouseRule = (sources: readonly Source[]) => readonly Breach[];

/** A room enters no room but those of the table. */
const roomsKeepToTheTable: HouseRule = (sources) =>
  eachImport(sources, ({ path }, { target, isOurs, isTypeOnly }) => {
    const room = roomOf(path);
    if (room === null)
      return `${path} stands in no room. Move it into one, or give the new room a line in test/house/roomTable.ts.`;
    const entered = isOurs ? roomOf(target) : null;
    if (!isOurs || entered === room) return null;
    const { rooms: open, typesOf = [] } = rooms[room]!;
    const isOpen = (names: readonly string[]): boolean =>
      names.some((name) => name === entered || `src/${name}` === target);
    if (isOpen(open) || (isTypeOnly && isOpen(typesOf))) return null;
    if (isOpen(typesOf))
      return `${path} uses code of ${target}. ${room} may use types of ${entered} alone: write "import type", or let the caller hand the value in.`;
    return `${path} enters ${target}. ${room} may only enter ${open.join(", ") || "no other room"}: let the caller hand in what it needs, or move the code to the room that may.`;
  });

/** A package is used in the rooms that the table names and nowhere else. */
const packagesStayInTheirRooms: HouseRule = (sources) =>
  eachImport(sources, ({ path }, { target, isOurs }) => {
    if (isOurs) return null;
    const room = roomOf(path);
    const allowed = room === null ? [] : (rooms[room]?.packages ?? []);
    const name = packageOf(target);
    const sole = soleImporters[name];
    if (sole !== undefined && sole !== path)
      return `${path} uses ${name}, which only ${sole} may: ask that file for what you need.`;
    if (allowed.some((entry) => (/[:/]$/.test(entry) ? target.startsWith(entry) : entry === name)))
      return null;
    return `${path} uses ${name}, which ${room ?? "a file outside all rooms"} may not: use it in its own room (test/house/roomTable.ts) and hand the answer over.`;
  });

const noImportCycles: HouseRule = (sources) =>
  findCycles(sources).map(
    (cycle) =>
      `These files import each other in a circle: ${cycle.join(" → ")}. Move what they share into a file below both.`,
  );

const forbiddenNames = /(?:^|[^a-z])(?:utils?|helpers?|common|misc|managers?)(?=[^a-z]|$)/i;

const namesSayWhatTheyHold: HouseRule = (sources) =>
  sources
    .filter(({ path }) => forbiddenNames.test(inWords(path)))
    .map(
      ({ path }) =>
        `${path} has a name that fits everything. Name it after the one thing it exports.`,
    );

const mostLines = 250;

const filesStayShort: HouseRule = (sources) =>
  sources
    .filter(({ text }) => lineCount(text) > mostLines)
    .map(
      ({ path, text }) =>
        `${path} has ${lineCount(text)} lines, more than ${mostLines}. It does more than one thing: give each a file.`,
    );

const inCore = /^src\/core\//;
const inHouse = /^src\/(?:core|adapters|faces)\//;
const everywhere = /^src\//;

/** Each rule by its name; all are kept by the project, and each speaks up in rooms.test.ts. */
export const houseRules: Readonly<Record<string, HouseRule>> = {
  roomsKeepToTheTable,
  packagesStayInTheirRooms,
  noImportCycles,
  namesSayWhatTheyHold,
  filesStayShort,
  coreHasNoClock: forbid(
    inCore,
    /\bnew Date\b|\bDate (?:\.|\?\.) |\bDate \(|\bperformance \. now/,
    "Core has no clock: take the day as an argument from the face.",
  ),
  coreIsSilent: forbid(
    inCore,
    /\bconsole \./,
    "Core says nothing by itself: return a Finding or a Failure, and let a face say it.",
  ),
  excelHasOneDoor: forbid(
    /^src\/(?!adapters\/excel\/)/,
    /\bExcel \. run\b/,
    "Only src/adapters/excel talks to Excel: put the conversation there and call it.",
  ),
  everyRequestHasATimeOut: forbid(
    /^src\/adapters\/excel\/(?!synced\.ts$)/,
    /\. sync \(/,
    "Excel may never answer: send requests with synced(context), which gives up in time.",
  ),
  cellTextIsNeverMarkup: forbid(
    everywhere,
    /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument \. write/,
    "Text from cells is data, never markup: use textContent or React's children.",
  ),
  nothingLeavesTheWorkbook: forbid(
    inHouse,
    /\bfetch \(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/,
    "Nothing leaves the workbook: the add-in makes no calls over the network.",
  ),
};

/** The room of a file: the longest name in the table that its path begins with, or `null`. */
function roomOf(path: string): string | null {
  const inside = path.replace(/^src\//, "");
  const names = Object.keys(rooms).filter((name) => inside.startsWith(`${name}/`));
  // Only files that lie directly in core are the front door; a new folder there needs its own line.
  const fitting = names.filter((name) => name !== "core" || inside.split("/").length === 2);
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}

function eachImport(
  sources: readonly Source[],
  judge: (source: Source, imported: Import) => Breach | null,
): readonly Breach[] {
  return sources
    .flatMap((source) => source.imports.map((imported) => judge(source, imported)))
    .filter((breach) => breach !== null);
}

function forbid(where: RegExp, what: RegExp, sentence: string): HouseRule {
  return (sources) =>
    sources
      .filter(({ path }) => where.test(path))
      .flatMap(({ path, code }) => {
        const found = what.exec(code)?.[0];
        return found === undefined ? [] : [`${path} says "${found}". ${sentence}`];
      });
}

const packageOf = (target: string): string =>
  target.split("/", target.startsWith("@") ? 2 : 1).join("/");

const inWords = (path: string): string => path.replace(/([a-z])([A-Z])/g, "$1 $2");

const lineCount = (text: string): number => text.trimEnd().split("\n").length;
