import type { GridSheet } from "../port";
import { RichApiError } from "../richApiError";

/** The sheet of an identifier or a name, in any case. */
export function findSheet(sheets: readonly GridSheet[], key: string): GridSheet | undefined {
  const wanted = key.toLocaleLowerCase();
  return (
    sheets.find((sheet) => sheet.id === key) ??
    sheets.find((sheet) => sheet.name.toLocaleLowerCase() === wanted)
  );
}

/** Refuses a name that another sheet has, or that no sheet may have. */
export function requireFreeName(
  sheets: readonly GridSheet[],
  name: string,
  ownId: string | null,
): void {
  const wanted = name.toLocaleLowerCase();
  const isTaken = ({ id, name: taken }: GridSheet): boolean =>
    id !== ownId && taken.toLocaleLowerCase() === wanted;
  if (sheets.some(isTaken)) throw new RichApiError("ItemAlreadyExists");
  if (!isSheetName(name)) throw new RichApiError("InvalidArgument");
}

/** `"Sheet3"`: the name that a sheet gets when nobody gives it one. */
export function freeName(sheets: readonly GridSheet[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name));
  let number = sheets.length + 1;
  while (taken.has(`Sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}

/** Excel's rule: 1–31 characters, none of : \ / ? * [ ], no apostrophe first or last. */
function isSheetName(name: string): boolean {
  return /^[^:\\/?*[\]]{1,31}$/.test(name) && !/^'|'$/.test(name);
}
