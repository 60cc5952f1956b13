import { isPlayed } from "../playedObject";
import { RichApiError } from "../richApiError";
import { enums } from "./enums";
import type { Member } from "./member";
import { memberTables } from "./memberTables";

/**
 * Refuses arguments that the member's line does not allow, with Excel's own InvalidArgument: one that is
 * missing, of another kind, of an enum that has no such value, or one too many.
 *
 * Belief: Excel looks at all arguments before it does anything, and an argument that is left out is the
 * same as null.
 */
export function checkArguments(member: Member, given: readonly unknown[]): void {
  const isRight =
    given.slice(member.takes.length).every((extra) => extra == null) &&
    member.takes.every(({ type, isOptional }, index) => {
      const value = given[index];
      return value == null ? isOptional || type === "any" : isOfType(value, type);
    });
  if (!isRight) throw new RichApiError("InvalidArgument");
}

type Fits = (value: unknown) => boolean;

/** A type is read once, since a matrix asks for it at every cell. */
const fitsByType = new Map<string, Fits>();

/**
 * Whether a value that came over the wire is of a type as the tables write it.
 *
 * @example isOfType("Contents", "ClearApplyTo") // true
 * @example isOfType(3, "Range | string") // false
 */
export const isOfType = (value: unknown, type: string): boolean => fitsOf(type)(value);

function fitsOf(type: string): Fits {
  const known = fitsByType.get(type);
  if (known) return known;
  const fits = readType(type);
  fitsByType.set(type, fits);
  return fits;
}

function readType(type: string): Fits {
  const choices = choicesOf(type);
  if (choices.length > 1) {
    const kinds = choices.map(fitsOf);
    return (value) => kinds.some((fits) => fits(value));
  }
  // One value stands for all cells of a matrix.
  if (type === "any" || type === "any[][]") return (value) => value != null;
  if (type === "string" || type === "boolean") return (value) => typeof value === type;
  if (type === "number") return Number.isFinite;
  if (type.endsWith("[]")) {
    const fits = fitsOf(type.slice(0, -2));
    return (value) => Array.isArray(value) && value.every(fits);
  }
  // Rows of cells: a null among them leaves its cell as it is.
  const item = /^Array<(.*)>$/.exec(type)?.[1];
  if (item !== undefined) {
    const fits = fitsOf(item);
    return (value) => Array.isArray(value) && value.every((one) => one === null || fits(one));
  }
  const values = enums[type];
  if (values !== undefined) {
    const names = new Set(values.split(" "));
    return (value) => names.has(String(value));
  }
  if (Object.hasOwn(memberTables, type)) return (value) => isPlayed(value) && value.type === type;
  // A plain object of settings, whose parts the member itself looks at.
  return (value) => typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `"Array<Array<string | number>> | string"` → its two choices, not those inside. */
function choicesOf(type: string): readonly string[] {
  const choices: string[] = [];
  for (const part of type.split(" | ")) {
    const open = choices.at(-1);
    const isInside = open !== undefined && open.split("<").length > open.split(">").length;
    if (isInside) choices[choices.length - 1] = `${open} | ${part}`;
    else choices.push(part);
  }
  return choices;
}
