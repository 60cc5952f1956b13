import { areaToAddress, parseAddress } from "../host/address";
import type { Host, RequestRecord } from "../host/hostOptions";
import { namedFaults, type NamedFault } from "../host/protocol/namedFaults";
import type { GridPort, GridValue } from "../host/port";
import type { Grid } from "../grid/openGrid";
import type { Extra } from "../files/listExtras";

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
  /** Opens the bytes of an .xlsx as if dropped; `null`, or the sentence that says why it was not opened. */
  openFile(bytes: Uint8Array, name: string): Promise<string | null>;
  /** The bytes of an .xlsx with everything as it is now. */
  saveFile(): Promise<Uint8Array>;
  /** What the open file holds beyond what is shown, and what becomes of it on saving. */
  fileExtras(): Promise<readonly Extra[]>;
  isChanged(): boolean;
  /** Orders a fault by its name, as the panel does: `fault("brokenOff", { request: 3, afterActions: 12 })`. */
  fault: Host["fault"];
  /** All faults that can be ordered, with their words and parameters. */
  readonly faults: readonly NamedFault[];
  /** Ends everything that was ordered and lasts. */
  calm(): void;
  /** Every request on the wire so far. */
  readonly requests: readonly RequestRecord[];
  /** Members that the add-in used and the host does not play. */
  readonly unplayed: readonly string[];
}

export interface TestApiParts extends Pick<
  WorkbenchApi,
  "openFile" | "saveFile" | "fileExtras" | "isChanged"
> {
  /** Of the workbook that is open; another one has others. */
  readonly ready: () => Promise<void>;
  readonly grid: () => Grid;
  readonly host: () => Host;
  readonly press: (controlId: string) => Promise<void>;
  readonly pane: { show(isShown: boolean): void; isShown(): boolean };
  readonly requests: readonly RequestRecord[];
  readonly unplayed: readonly string[];
}

export function createTestApi({
  grid,
  host,
  pane,
  press,
  ready,
  ...rest
}: TestApiParts): WorkbenchApi {
  const port = (): GridPort => grid().port;
  const sheetIdOf = (name: string): string => {
    const sheet = port()
      .sheets()
      .find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet.id;
  };
  const settled = async (): Promise<void> => {
    await ready();
    do {
      await port().settle();
      await new Promise((resolve) => setTimeout(resolve, 5));
    } while (grid().isBusy() || host().pendingCalls() > 0);
  };
  return {
    ...rest,
    get ready() {
      return ready();
    },
    get port() {
      return port();
    },
    settled,
    select: (address) => {
      const { sheet, area } = parseAddress(address);
      port().select(sheet === null ? port().activeSheet() : sheetIdOf(sheet), area);
    },
    typeInto: async (sheet, address, text) => {
      const { r, c } = parseAddress(address).area;
      await grid().typeInto(sheetIdOf(sheet), r, c, text);
      await settled();
    },
    readCell: (sheet, address) => {
      const { area } = parseAddress(address);
      const sheetId = sheetIdOf(sheet);
      return {
        value: port().readValues(sheetId, area)[0]?.[0] ?? null,
        text: grid().shownText(sheetId, area.r, area.c),
        formula: port().readFormulas(sheetId, area)[0]?.[0] ?? null,
      };
    },
    selection: () => {
      const { sheetId, area } = port().selection();
      const sheet =
        port()
          .sheets()
          .find(({ id }) => id === sheetId)?.name ?? "";
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
    fault: (name, parameters) => {
      host().fault(name, parameters);
    },
    faults: namedFaults,
    calm: () => {
      host().calm();
    },
  };
}
