import type { Place } from "./place";

/**
 * One object of Excel's API as the host plays it: tables from member (as the wire spells it, `"GetCell"`)
 * to what it does. A member that stands in no table is not played, and says so with its name.
 */
export interface PlayedObject {
  /** Its name in Excel's API: `"Range"`. */
  readonly type: string;
  /** Properties that may be loaded. */
  readonly read?: Readonly<Record<string, () => unknown>>;
  /** Properties that may be set. */
  readonly write?: Readonly<Record<string, (value: unknown) => void>>;
  /** Methods that answer with a plain value. */
  readonly calls?: Readonly<Record<string, (given: Given) => unknown>>;
  /** Properties and methods that answer with an object; `null` is a null object. */
  readonly objects?: Readonly<Record<string, (given: Given) => PlayedObject | null>>;
  /** The members of a collection. */
  readonly items?: () => readonly PlayedObject[];
  /** Access by key: `getItem("Blad1")` reaches the host as an indexer. */
  readonly item?: (given: Given) => PlayedObject;
  /** What office.js must know to address the object later: `{ Id: "…" }`. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  /** Where it lies, for objects that are given to others as arguments. */
  readonly place?: Place;
}

/** The arguments of a call: plain JSON values and played objects. */
export type Given = readonly unknown[];

/** Tells a played object among arguments. */
export function isPlayed(value: unknown): value is PlayedObject {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    ("read" in value || "objects" in value)
  );
}
