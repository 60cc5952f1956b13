import { parseAddress } from "../address";
import type { Place } from "../place";
import type { GridPort } from "../port";
import { RichApiError } from "../richApiError";
import { findSheet } from "./sheetNames";

/** The place of an A1 address, which may name another sheet than the usual one. */
export function placeOfAddress(
  port: Pick<GridPort, "sheets">,
  usualSheet: string,
  address: string,
): Place {
  const { sheet, area } = parseAddress(address.replace(/^=/, ""));
  if (sheet === null) return { sheetId: usualSheet, area };
  const found = findSheet(port.sheets(), sheet);
  if (!found) throw new RichApiError("InvalidArgument");
  return { sheetId: found.id, area };
}
