import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { samples } from "./samples";
import { sampleBytes } from "./sampleBytes";

/** Writes every sample workbook beside this file: `npm run samples`. */
const folder = fileURLToPath(new URL(".", import.meta.url));
await mkdir(folder, { recursive: true });
for (const sample of samples) {
  const path = `${folder}${sample.name}.xlsx`;
  await writeFile(path, await sampleBytes(sample));
  console.log(path);
}
