import type { Place } from "./place";
import type { PlayedObject } from "./playedObject";
import type { GridPort, GridSheet, GridTable } from "./port";

/** What the played objects share: the cells, the settings, and a way to make one another. */
export interface Desk {
  readonly port: GridPort;
  readonly settings: Map<string, string>;
  readonly culture: string;
  readonly play: Plays;
  /** The add-in's custom functions: readiness and results. */
  readonly functions: {
    ready(): void;
    takeResults(results: readonly unknown[]): void;
  };
  /** Whether the add-in starts with the document: `"Inactive"` or `"Background"`. */
  readonly startState: { get(): string; set(state: string): void };
  readonly pane: { isShown(): boolean; request(isShown: boolean): void };
  readonly settingsChanged: () => void;
  /** False while calculation is set to manual. */
  readonly isCalculating: () => boolean;
}

/**
 * The makers of all played objects in one place, so that a range can answer with its worksheet and a
 * worksheet with a range while neither file imports the other.
 */
export interface Plays {
  application(desk: Desk): PlayedObject;
  names(desk: Desk): PlayedObject;
  range(desk: Desk, place: Place): PlayedObject;
  rangeAreas(desk: Desk, places: readonly [Place, ...Place[]]): PlayedObject;
  service(desk: Desk, name: string): PlayedObject | null;
  settings(desk: Desk): PlayedObject;
  table(desk: Desk, table: GridTable): PlayedObject;
  tables(desk: Desk, sheetId: string | null): PlayedObject;
  workbook(desk: Desk): PlayedObject;
  worksheet(desk: Desk, sheet: GridSheet): PlayedObject;
  worksheets(desk: Desk): PlayedObject;
}
