import { existsSync, readFileSync } from "node:fs";
import { houseRules } from "./houseRules";
import { rooms, soleImporters } from "./roomTable";
import { readSources, sourceOf, type Source } from "./sources";

const project = readSources("src");

/** For each rule, code that breaks it: a rule that stays quiet here watches over nothing. */
const wrong: Readonly<Record<string, readonly (readonly [path: string, text: string])[]>> = {
  roomsKeepToTheTable: [
    ["src/core/domain/a.ts", 'import { findAll } from "../checks/findAll";'],
    ["src/core/language/a.ts", 'import { readWorkbook } from "../schema/readWorkbook";'],
    ["src/core/newRoom/a.ts", 'import { ok } from "../result/result";'],
    ["src/core/domain/b.ts", 'const late = import("../../adapters/excel/showCell");'],
    ["src/adapters/excel/a.ts", 'import { readXlsx } from "../files/readXlsx";'],
    ["src/adapters/files/a.ts", 'export { showCell } from "../excel/showCell";'],
    ["src/faces/cli/a.ts", 'import { pane } from "../taskpane/pane";'],
    ["src/faces/ribbon/a.ts", 'import { pane } from "../taskpane/pane";'],
    ["src/faces/functions/a.ts", 'import { examine } from "../../core/examine";'],
    ["src/workbench/host/a.ts", 'import type { Sheet } from "../../core/sheet/sheet";'],
    ["src/faces/taskpane/a.ts", 'import { createHost } from "../../workbench/host/createHost";'],
  ],
  packagesStayInTheirRooms: [
    ["src/core/checks/a.ts", 'import { z } from "zod";'],
    ["src/core/domain/a.ts", 'import { readFileSync } from "node:fs";'],
    ["src/faces/functions/a.ts", 'import { z } from "zod/mini";'],
    ["src/faces/cli/a.ts", 'import ExcelJS from "@protobi/exceljs";'],
    ["src/faces/ribbon/a.ts", 'import { useState } from "react";'],
    ["src/adapters/excel/a.ts", 'import { Utilities } from "@microsoft/office-js-helpers";'],
    ["src/faces/taskpane/a.ts", 'const late = import("@univerjs/core");'],
  ],
  noImportCycles: [
    ["src/core/domain/a.ts", 'import { b } from "./b";'],
    ["src/core/domain/b.ts", 'import type { A } from "./a";'],
  ],
  namesSayWhatTheyHold: [
    ["src/core/domain/dateUtils.ts", ""],
    ["src/core/common/number.ts", ""],
  ],
  filesStayShort: [["src/core/domain/a.ts", "export const a = 1;\n".repeat(251)]],
  coreHasNoClock: [
    ["src/core/domain/a.ts", "const today = new\n  Date();"],
    ["src/core/domain/b.ts", "const now = Date /* hidden */ .now();"],
  ],
  coreIsSilent: [["src/core/domain/a.ts", 'console.warn("?");']],
  excelHasOneDoor: [["src/faces/taskpane/a.ts", "await Excel\n  .run(read);"]],
  everyRequestHasATimeOut: [["src/adapters/excel/write/a.ts", "await context.sync();"]],
  cellTextIsNeverMarkup: [
    ["src/faces/taskpane/a.ts", "row.innerHTML = cell;"],
    ["src/faces/taskpane/b.tsx", "const b = <p dangerouslySetInnerHTML={{ __html: cell }} />;"],
  ],
  nothingLeavesTheWorkbook: [["src/adapters/excel/a.ts", "await fetch(address);"]],
};

/** Code that comes near to a breach and is none. */
const right: readonly (readonly [path: string, text: string])[] = [
  ["src/core/language/a.ts", 'import type { Table } from "../schema/rows";'],
  ["src/faces/ribbon/a.ts", 'import { requestCheck } from "../taskpane/commands";'],
  ["src/core/domain/c.ts", "// new Date() and console.log() are not for core\nexport const c = 1;"],
  ["src/core/domain/commonName.ts", ""],
  ["src/adapters/excel/b.ts", "await Excel.run(read);"],
];

const sourcesOf = (files: readonly (readonly [string, string])[]): readonly Source[] =>
  files.map(([path, text]) => sourceOf(path, text));

describe("the house", () => {
  it("has code in every room that the table names, so that no line of it is idle", () => {
    const named = Object.keys(rooms).map((room) => `src/${room}`);
    expect([...named, ...Object.values(soleImporters)].filter((path) => !existsSync(path))).toEqual(
      [],
    );
  });

  it.each(Object.entries(houseRules))("keeps the rule %s", (_, rule) => {
    expect(rule(project)).toEqual([]);
  });

  it.each(Object.entries(houseRules))("would be told about each breach of %s", (name, rule) => {
    const files = wrong[name] ?? [];
    const quiet =
      name === "noImportCycles"
        ? [rule(sourcesOf(files))].filter((breaches) => breaches.length !== 1)
        : files.filter((file) => rule(sourcesOf([file])).length !== 1);
    expect(files.length).toBeGreaterThan(0);
    expect(quiet).toEqual([]);
  });

  it("is not scolded for what only looks like a breach", () => {
    const { namesSayWhatTheyHold, ...rules } = houseRules;
    const near = sourcesOf(right).filter(({ path }) => !path.includes("common"));
    expect(Object.values(rules).flatMap((rule) => rule(near))).toEqual([]);
    expect(namesSayWhatTheyHold!(sourcesOf([["src/core/domain/miscount.ts", ""]]))).toEqual([]);
  });

  it("imports only packages that package.json names", () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync("package.json", "utf8"),
    ) as Record<string, Record<string, string>>;
    const named = Object.keys({ ...dependencies, ...devDependencies });
    const code = [...project, ...readSources("test"), ...readSources("assets")];
    const unnamed = code.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, isOurs }) => !isOurs && !target.startsWith("node:"))
        .filter(({ target }) => !named.some((name) => `${target}/`.startsWith(`${name}/`)))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(unnamed).toEqual([]);
  });
});
