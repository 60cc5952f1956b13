import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { openXlsx } from "../files/openXlsx";
import { problemSentence } from "../files/words/problemSentence";
import { openBrowser } from "./openBrowser";
import { startServer } from "./startServer";
import type { RunningServer } from "./startServer";

const firstPort = 3000;
const portsToTry = 20;

/** `npm start`: serves the workbench until it is stopped. `npm start -- FILE` opens a workbook of one's own. */
async function start(): Promise<void> {
  const [given] = process.argv.slice(2);
  const file = given === undefined ? undefined : path.resolve(given);
  if (file !== undefined && !(await exists(file))) {
    console.error(`Filen finns inte: ${file}`);
    process.exitCode = 2;
    return;
  }
  const problem = file === undefined ? null : await problemOf(file);
  if (problem) {
    console.error(problem);
    process.exitCode = 2;
    return;
  }
  const { url } = await startOnFreePort(file);
  console.log(`Löfteskollens verkstad: ${url}/`);
  console.log(
    "Certifikatet är gjort på den här datorn, så webbläsaren varnar första gången: välj Avancerat och fortsätt till localhost.",
  );
  console.log("Avsluta med Ctrl+C.");
  openBrowser(`${url}/`);
}

async function startOnFreePort(file: string | undefined): Promise<RunningServer> {
  for (let port = firstPort; ; port += 1) {
    try {
      return await startServer({
        port,
        build: port === firstPort,
        log: (line) => {
          console.log(line);
        },
        ...(file === undefined ? {} : { file }),
      });
    } catch (error) {
      const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isTaken || port >= firstPort + portsToTry) throw error;
      console.log(`Port ${String(port)} är upptagen, försöker med ${String(port + 1)}.`);
    }
  }
}

/** Why a file cannot be opened, in words; the page would say the same, but later. */
async function problemOf(file: string): Promise<string | null> {
  const { problem } = await openXlsx(new Uint8Array(await readFile(file)), path.basename(file));
  return problem && problemSentence(problem, path.basename(file), "sv-SE");
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
