import { checkArguments } from "../members/checkArguments";
import type { Member } from "../members/member";
import { membersOf } from "../members/playedMembers";
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

/**
 * The line of the tables for a member, or the error that names it. `null` for what is no part of Excel's
 * API: office.js's own calls (`_KeepReference`) and the services beside the workbook.
 */
export function tabledMember({ type }: PlayedObject, wireName: string): Member | null {
  const members = membersOf(type);
  if (!members || wireName.startsWith("_")) return null;
  const member = members.get(wireName.charAt(0).toLowerCase() + wireName.slice(1));
  if (!member) throw new UnplayedError(memberName(type, wireName));
  return member;
}

/** The entry of a played object's table, or the error that names the member. */
export function entry<T>(
  table: Readonly<Record<string, T>> | undefined,
  object: PlayedObject,
  wireName: string,
): T {
  tabledMember(object, wireName);
  const found = table && Object.hasOwn(table, wireName) ? table[wireName] : undefined;
  if (found === undefined) throw new UnplayedError(memberName(object.type, wireName));
  return found;
}

/** The same for a member that is given something: what its line does not allow is refused. */
export function entryFor<T>(
  table: Readonly<Record<string, T>> | undefined,
  object: PlayedObject,
  wireName: string,
  given: readonly unknown[],
): T {
  const found = entry(table, object, wireName);
  const member = tabledMember(object, wireName);
  if (member) checkArguments(member, given);
  return found;
}
