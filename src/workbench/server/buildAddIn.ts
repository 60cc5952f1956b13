import { spawn } from "node:child_process";
import { mkdir, readdir, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";

/** What the add-in is built of. A newer file among these means that `dist` is out of date. */
const sources = [
  "src/core",
  "src/adapters",
  "src/faces",
  "assets/icon.svg",
  "manifest.xml",
  "webpack.config.js",
  "package.json",
];

/**
 * Makes sure that `dist` holds the production build of the sources as they are now.
 *
 * @throws when the build fails; the build's own words are in the message.
 */
export async function buildAddIn(root: string, log: (line: string) => void): Promise<void> {
  const page = path.join(root, "dist/taskpane.html");
  const stamp = path.join(root, ".cache/workbench/built");
  const isBuilt = (await newest(page)) > 0;
  // webpack leaves a file that came out the same as it was, with its old time; hence the stamp.
  const built = isBuilt ? Math.max(await newest(path.join(root, "dist")), await newest(stamp)) : 0;
  const changed = await Promise.all(sources.map((source) => newest(path.join(root, source))));
  if (isBuilt && built >= Math.max(...changed)) return;
  log("Bygger tillägget (dist är äldre än källkoden) …");
  const begun = new Date();
  await runWebpack(root);
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, "");
  await utimes(stamp, begun, begun);
}

/** Time of the newest file at or below a path, in milliseconds; 0 when there is none. */
async function newest(place: string): Promise<number> {
  const found = await stat(place).catch(() => null);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(place);
  return Math.max(0, ...(await Promise.all(names.map((name) => newest(path.join(place, name))))));
}

function runWebpack(root: string): Promise<void> {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, "--mode", "production"], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Bygget misslyckades.\n${said}`));
    });
  });
}
