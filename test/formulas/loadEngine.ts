import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { cureUniver } from "../../src/workbench/server/cureUniver";
import type * as Engine from "./univerBook";

/**
 * Loads Univer's engine into Node. Its packages are modules of modules that Jest cannot require one by
 * one, so they are put into one file first, which takes a second.
 */
export async function loadEngine(): Promise<typeof Engine> {
  const folder = mkdtempSync(join(tmpdir(), "lofteskollen-engine-"));
  const outfile = join(folder, "engine.cjs");
  try {
    await build({
      entryPoints: [join(__dirname, "univerBook.ts")],
      bundle: true,
      outfile,
      platform: "node",
      format: "cjs",
      target: "node20",
      mainFields: ["module", "main"],
      logLevel: "error",
      plugins: [cureUniver],
    });
    return createRequire(__filename)(outfile) as typeof Engine;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
