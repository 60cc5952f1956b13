import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import type { Context } from "node:vm";

const folder = join(process.cwd(), "node_modules/@microsoft/office-js/dist");
const compiled = new Map<string, Script | null>();

/** Where the pages of the add-in load office.js from. */
export const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * Runs one of Microsoft's own, unmodified scripts in a window, compiled once a process.
 * Returns false for a script that the package does not have.
 */
export function runOfficeScript(address: string, context: Context): boolean {
  const name = decodeURIComponent(address.replace(officeAddress, "").replace(/[?#].*$/, ""));
  let script = compiled.get(name);
  if (script === undefined) {
    const file = [name, name.toLowerCase()]
      .map((one) => join(folder, one))
      .find((one) => existsSync(one));
    script = file === undefined ? null : new Script(readFileSync(file, "utf8"), { filename: file });
    compiled.set(name, script);
  }
  script?.runInContext(context);
  return script !== null;
}
