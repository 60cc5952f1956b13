/** What one room may use: other rooms, rooms of which it may use types alone, and packages. */
export interface Room {
  readonly rooms: readonly string[];
  readonly typesOf?: readonly string[];
  readonly packages?: readonly string[];
}

/** Core's rooms from the cellar up, and what each may enter. */
const core: Readonly<Record<string, Room>> = {
  "core/sheet": { rooms: [] },
  "core/result": { rooms: [] },
  "core/domain": { rooms: ["core/result"] },
  "core/reading": { rooms: ["core/domain", "core/result"] },
  "core/findings": { rooms: ["core/sheet"] },
  "core/schema": {
    rooms: ["core/sheet", "core/domain", "core/reading", "core/findings", "core/result"],
    packages: ["zod"],
  },
  "core/checks": {
    rooms: ["core/sheet", "core/domain", "core/reading", "core/schema", "core/findings"],
  },
  // Lays out sheets; the words it writes are arguments, as language stands above it.
  "core/sheets": {
    rooms: ["core/sheet", "core/domain", "core/schema", "core/reading", "core/result"],
    typesOf: ["core/findings"],
  },
  // What a document gives a workbook, for a person to choose from; it writes nothing.
  "core/intake": {
    rooms: ["core/sheet", "core/domain", "core/reading", "core/schema"],
  },
  "core/report": { rooms: ["core/domain", "core/findings"] },
  "core/language": {
    // Sentences round and group numbers as the matter does; of the heavy rooms only types are used,
    // so that the words can be fetched before the first press without zod.
    rooms: ["core/sheet", "core/result", "core/domain", "core/findings"],
    typesOf: [
      "core/reading",
      "core/schema",
      "core/sheets",
      "core/checks",
      "core/report",
      "core/intake",
    ],
  },
};

const allOfCore = ["core", ...Object.keys(core)];

/**
 * Every room of the house by its folder under `src`, and what it may enter. A file belongs to the room
 * with the longest name that its path begins with: `core` itself is the front door's few files.
 */
export const rooms: Readonly<Record<string, Room>> = {
  ...core,
  core: { rooms: allOfCore },
  "adapters/excel": {
    rooms: ["core/sheet", "core/result"],
    packages: ["@microsoft/office-js-helpers"],
  },
  "adapters/files": {
    rooms: ["core/sheet", "core/result"],
    packages: ["@protobi/exceljs", "jszip", "mammoth", "node:"],
  },
  "faces/functions": { rooms: ["core/domain", "core/reading", "core/language", "core/result"] },
  "faces/taskpane": {
    // Files only to read a returned copy; it is fetched when one is dropped.
    rooms: [...allOfCore, "adapters/excel", "adapters/files"],
    packages: ["react", "react-dom", "@fluentui/react-components", "@tanstack/react-virtual"],
  },
  // One knock on the pane's door and no further: commands.ts is the page's bell between the two.
  "faces/ribbon": { rooms: [...allOfCore, "adapters/excel", "faces/taskpane/commands"] },
  "faces/cli": { rooms: [...allOfCore, "adapters/files"], packages: ["node:"] },
  "workbench/host": { rooms: [] },
  "workbench/grid": { rooms: ["workbench/host"], packages: ["@univerjs/", "rxjs"] },
  "workbench/files": { rooms: ["workbench/host"], packages: ["jszip"] },
  "workbench/page": {
    rooms: ["workbench/host", "workbench/grid", "workbench/files"],
    packages: ["@univerjs/"],
  },
  "workbench/server": {
    rooms: ["workbench/host", "workbench/files"],
    packages: ["node:", "esbuild", "zod", "selfsigned"],
  },
};

/** Packages that one file alone may name, though its whole room is trusted with it above. */
export const soleImporters: Readonly<Record<string, string>> = {
  "@microsoft/office-js-helpers": "src/adapters/excel/hostInfo.ts",
  mammoth: "src/adapters/files/document/readWord.ts",
};
