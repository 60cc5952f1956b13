import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { columnsTable } from "../../src/core/schema/columnsTable";
import { withSection } from "./section";

/** Writes the README's generated parts anew: `npm run readme`. */
const readme = new URL("../../README.md", import.meta.url);
const text = withSection(readFileSync(readme, "utf8"), "columns", columnsTable());
writeFileSync(readme, await format(text, { parser: "markdown", printWidth: 100 }));
