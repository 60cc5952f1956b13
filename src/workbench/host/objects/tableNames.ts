import type { GridPort } from "../port";
import { RichApiError } from "../richApiError";

/** Refuses a name that another table or a defined name has, or that no table may have. */
export function requireFreeTableName(port: GridPort, name: string, ownId: string): void {
  if (isTaken(port, name, ownId)) throw new RichApiError("ItemAlreadyExists");
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  const isAddress = /^([a-z]{1,3}\d+|[rc]|r\d*c\d*)$/i.test(name);
  if (!isWord || isAddress) throw new RichApiError("InvalidArgument");
}

/** `"Table2"`: the name that a table gets until it is given one. */
export function freeTableName(port: GridPort): string {
  let number = port.tables().length + 1;
  while (isTaken(port, `Table${String(number)}`, "")) number += 1;
  return `Table${String(number)}`;
}

function isTaken(port: GridPort, name: string, ownId: string): boolean {
  const wanted = name.toLocaleLowerCase();
  const others = [
    ...port.tables().filter(({ id }) => id !== ownId),
    ...port.furnishings.workbook().names,
  ];
  return others.some((other) => other.name.toLocaleLowerCase() === wanted);
}
