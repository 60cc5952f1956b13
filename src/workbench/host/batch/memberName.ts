import type { PlayedObject } from "../playedObject";
import { RichApiError } from "../richApiError";

/**
 * A member's name as people write it.
 *
 * @example memberName("Range", "GetCell") // "Range.getCell"
 */
export function memberName(type: string, wireName: string): string {
  return wireName === "" ? type : `${type}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;
}

/** Thrown where the add-in uses something that stands in no table of the played objects. */
export class UnplayedError extends RichApiError {
  constructor(readonly member: string) {
    super("ApiNotFound", `The workbench does not play ${member}.`);
  }
}

/** The entry of a played object's table, or the error that names the member. */
export function entry<T>(
  table: Readonly<Record<string, T>> | undefined,
  object: PlayedObject,
  wireName: string,
): T {
  const found = table && Object.hasOwn(table, wireName) ? table[wireName] : undefined;
  if (found === undefined) throw new UnplayedError(memberName(object.type, wireName));
  return found;
}
