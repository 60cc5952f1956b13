import type { PlayedObject } from "../playedObject";
import type { GridPort } from "../port";
import { RichApiError } from "../richApiError";

/** Excel.WorksheetProtection: a lock over the sheet's locked cells, with or without a password. */
export function worksheetProtection(port: GridPort, sheetId: string): PlayedObject {
  const { furnishings } = port;
  const now = () => furnishings.sheet(sheetId).protection;
  return {
    type: "WorksheetProtection",
    read: { Protected: () => now() !== null, Options: () => now()?.options ?? null },
    calls: {
      Protect: ([options, password]) => {
        if (now()) throw new RichApiError("AccessDenied");
        const isGiven = typeof options === "object" && options !== null;
        furnishings.change(sheetId, {
          protection: { options: isGiven ? { ...options } : {}, password: textOf(password) },
        });
      },
      Unprotect: ([password]) => {
        const lock = now();
        if (lock && lock.password !== textOf(password)) throw new RichApiError("BadPassword");
        furnishings.change(sheetId, { protection: null });
      },
    },
  };
}

/** Excel.WorkbookProtection: a lock over the list of sheets. */
export function workbookProtection({ furnishings }: GridPort): PlayedObject {
  const isOn = () => furnishings.workbook().isStructureProtected;
  return {
    type: "WorkbookProtection",
    read: { Protected: isOn },
    calls: {
      Protect: () => {
        if (isOn()) throw new RichApiError("AccessDenied");
        furnishings.changeWorkbook({ isStructureProtected: true });
      },
      Unprotect: () => {
        furnishings.changeWorkbook({ isStructureProtected: false });
      },
    },
  };
}

function textOf(password: unknown): string {
  return typeof password === "string" ? password : "";
}
