import { areaToAddress, parseAddress } from "../host/address";
import type { Host, RequestRecord } from "../host/hostOptions";
import type { GridPort, GridValue } from "../host/port";
import type { Grid } from "../grid/openGrid";

/** What tests and curious people find as `window.workbench`. */
export interface WorkbenchApi {
  /** Resolves when the grid is drawn, the sample open and the add-in's functions can be called. */
  readonly ready: Promise<void>;
  readonly port: GridPort;
  /** Selects `"Blad1!B7"`, or `"B7"` on the sheet that is shown, and scrolls to it. */
  select(address: string): void;
  /** Types into a cell as the editor does: `0,8`, `SANT`, `=SUMMA(A1;A2)`, `""` to clear. Resolves when settled. */
  typeInto(sheet: string, address: string, text: string): Promise<void>;
  /** What a cell holds, what it shows, and its formula in English or `null`. */
  readCell(
    sheet: string,
    address: string,
  ): { readonly value: GridValue; readonly text: string; readonly formula: string | null };
  selection(): { readonly sheet: string; readonly address: string };
  /** Resolves when the add-in is ready and nothing is calculated any more, custom functions included. */
  settled(): Promise<void>;
  /** Presses a ribbon button by the control's id in the manifest; resolves when it has done its work. */
  invokeCommand(controlId: string): Promise<void>;
  openPane(): void;
  closePane(): void;
  isPaneOpen(): boolean;
  failNext: Host["failNext"];
  /** Every batch on the wire so far. */
  readonly requests: readonly RequestRecord[];
  /** Members that the add-in used and the host does not play. */
  readonly unplayed: readonly string[];
}

export interface TestApiParts {
  readonly ready: Promise<void>;
  readonly grid: Grid;
  readonly host: () => Host;
  readonly press: (controlId: string) => Promise<void>;
  readonly pane: { show(isShown: boolean): void; isShown(): boolean };
  readonly requests: readonly RequestRecord[];
  readonly unplayed: readonly string[];
}

export function createTestApi({ grid, host, pane, press, ...lists }: TestApiParts): WorkbenchApi {
  const { port } = grid;
  const sheetIdOf = (name: string): string => {
    const sheet = port.sheets().find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet.id;
  };
  const settled = async (): Promise<void> => {
    await lists.ready;
    do {
      await port.settle();
      await new Promise((resolve) => setTimeout(resolve, 5));
    } while (grid.isBusy() || host().pendingCalls() > 0);
  };
  return {
    ...lists,
    port,
    settled,
    select: (address) => {
      const { sheet, area } = parseAddress(address);
      port.select(sheet === null ? port.activeSheet() : sheetIdOf(sheet), area);
    },
    typeInto: async (sheet, address, text) => {
      const { r, c } = parseAddress(address).area;
      await grid.typeInto(sheetIdOf(sheet), r, c, text);
      await settled();
    },
    readCell: (sheet, address) => {
      const { area } = parseAddress(address);
      const sheetId = sheetIdOf(sheet);
      return {
        value: port.readValues(sheetId, area)[0]?.[0] ?? null,
        text: grid.shownText(sheetId, area.r, area.c),
        formula: port.readFormulas(sheetId, area)[0]?.[0] ?? null,
      };
    },
    selection: () => {
      const { sheetId, area } = port.selection();
      const sheet = port.sheets().find(({ id }) => id === sheetId)?.name ?? "";
      return { sheet, address: areaToAddress(area) };
    },
    invokeCommand: press,
    openPane: () => {
      pane.show(true);
    },
    closePane: () => {
      pane.show(false);
    },
    isPaneOpen: () => pane.isShown(),
    failNext: (fault, times) => {
      host().failNext(fault, times);
    },
  };
}
