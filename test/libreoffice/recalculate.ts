import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Opens a workbook in LibreOffice under a locale, calculates it and gives the bytes of what it saved.
 *
 * Each locale has a profile of its own, so that nobody's settings are touched or used.
 */
export function recalculate(
  program: string,
  bytes: Uint8Array,
  locale: string,
  folder: string,
): Uint8Array {
  const profile = join(folder, `profile-${locale}`);
  const [input, output] = [join(folder, "in"), join(folder, `out-${locale}`)];
  for (const path of [join(profile, "user"), input, output]) mkdirSync(path, { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings(locale));
  writeFileSync(join(input, "rows.xlsx"), bytes);
  const { status, stderr } = spawnSync(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...["--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML"],
      ...["--outdir", output, join(input, "rows.xlsx")],
    ],
    { encoding: "utf8", timeout: 900_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice ended with ${String(status)}: ${stderr}`);
  return readFileSync(join(output, "rows.xlsx"));
}

const settings = (locale: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;
