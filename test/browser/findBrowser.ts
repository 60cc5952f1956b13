import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** What the search depends on, so that a test can play another computer. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRunnable: (path: string) => boolean;
  /** Where Playwright puts the browser that it downloads. */
  readonly playwrightPath: () => string;
  /** Installs Debian's Chromium where this process may, and says whether it did. */
  readonly install: () => boolean;
}

/** Names on the PATH, the free browser first. */
const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const macPrograms = [
  "Chromium.app/Contents/MacOS/Chromium",
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsPrograms = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Finds a Chromium, Chrome or Edge to test in: CHROMIUM_PATH, one that is installed, Playwright's
 * own download, and at last Debian's package where this process may install it.
 *
 * Rejects with a sentence on what to do where there is none, or where CHROMIUM_PATH leads nowhere.
 *
 * @example await findBrowser() → "/usr/bin/chromium"
 */
export function findBrowser(computer: Computer = thisComputer): Promise<string> {
  return Promise.resolve().then(() => searchBrowser(computer));
}

function searchBrowser(computer: Computer): string {
  const asked = computer.environment["CHROMIUM_PATH"];
  if (asked) {
    if (computer.isRunnable(asked)) return asked;
    throw new Error(
      `CHROMIUM_PATH is "${asked}", but there is no program there. ` +
        "Point it at a Chromium, Chrome or Edge, or remove it to let the tests search.",
    );
  }
  const find = (): string | undefined => candidates(computer).find(computer.isRunnable);
  const found = find() ?? (computer.install() ? find() : undefined);
  if (found) return found;
  throw new Error(
    "The browser tests need Chromium, Chrome or Edge, and none was found. " +
      "Install one of them, or set CHROMIUM_PATH to the program of one you have.",
  );
}

/** All places where a browser may be, the likeliest first. */
function candidates(computer: Computer): readonly string[] {
  return [...installedPrograms(computer), computer.playwrightPath()].filter((path) => path !== "");
}

function installedPrograms({ platform, environment }: Computer): readonly string[] {
  if (platform === "win32") {
    const folders = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"]
      .map((name) => environment[name])
      .filter((folder) => folder !== undefined);
    return windowsPrograms.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  if (platform === "darwin") {
    const folders = ["/Applications", `${environment["HOME"] ?? ""}/Applications`];
    return macPrograms.flatMap((program) => folders.map((folder) => `${folder}/${program}`));
  }
  const folders = (environment["PATH"] ?? "").split(":").filter((folder) => folder !== "");
  return commands.flatMap((command) => folders.map((folder) => `${folder}/${command}`));
}

const thisComputer: Computer = {
  platform: process.platform,
  environment: process.env,
  isRunnable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  playwrightPath: () => chromium.executablePath(),
  install() {
    const isDebian =
      existsSync("/etc/os-release") &&
      /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
    if (!isDebian || process.getuid?.() !== 0) return false;
    try {
      console.error("No browser found: installing Debian's chromium …");
      execFileSync("apt-get", ["update", "-q"], { stdio: "ignore" });
      const install = ["install", "-y", "-q", "--no-install-recommends", "chromium"];
      execFileSync("apt-get", install, {
        stdio: "ignore",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
      return true;
    } catch {
      // Without a network the search ends in the sentence on what to do.
      return false;
    }
  },
};
