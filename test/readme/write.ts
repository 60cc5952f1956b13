import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { columnsTable } from "../../src/core/schema/columnsTable";
import { calibrationTable } from "./calibrationTable";
import { withSection } from "./section";

/** Writes the README's generated parts anew: `npm run readme`. */
const readme = new URL("../../README.md", import.meta.url);
const columns = withSection(readFileSync(readme, "utf8"), "columns", columnsTable());
const text = withSection(columns, "calibration", calibrationTable());
writeFileSync(readme, await format(text, { parser: "markdown", printWidth: 100 }));
