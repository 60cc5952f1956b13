import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** The signs that Univer allows in no table's name; the underscore among them, which Excel allows. */
const forbidden = '"((?![~!@#$%^&*()_+<>?';
const cured = '"((?![~!@#$%^&*()+<>?';

/**
 * Lets Univer 0.25.1 read structured references to tables with an underscore in their names: without
 * it `=SUM(Uppf_2021[Utfall])` is #NAME?. A build fails when a newer Univer no longer has the line.
 */
export const cureUniver: Plugin = {
  name: "cure-univer",
  setup: (build) => {
    build.onLoad({ filter: /@univerjs\/engine-formula\/lib\/es\/index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      if (source.split(forbidden).length !== 2)
        throw new Error("Univer reads names of tables in another way now: see cureUniver");
      return { contents: source.replace(forbidden, cured), loader: "js" };
    });
  },
};
