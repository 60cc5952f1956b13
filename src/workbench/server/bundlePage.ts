import path from "node:path";
import { build } from "esbuild";
import { cureUniver } from "./cureUniver";

/** Name below `/workbench/` to content, such as `"main.js"`. */
export type PageFiles = ReadonlyMap<string, Uint8Array>;

/** Bundles the workbench's own page, Univer and all, in memory: about a second, 7 MB. */
export async function bundlePage(root: string): Promise<PageFiles> {
  const page = path.join(root, "src/workbench/page");
  const outdir = path.join(root, ".cache/workbench");
  const { outputFiles } = await build({
    entryPoints: { main: path.join(page, "main.ts"), page: path.join(page, "page.css") },
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    write: false,
    legalComments: "none",
    plugins: [cureUniver],
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return new Map(
    outputFiles.map((file) => [
      path.relative(outdir, file.path).split(path.sep).join("/"),
      file.contents,
    ]),
  );
}
