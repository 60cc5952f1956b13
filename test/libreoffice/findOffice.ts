import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Finds LibreOffice, and installs it where it is missing and we may: as root on Debian.
 *
 * @returns the name of its program, or what to install
 */
export function findOffice(): { readonly program: string } | { readonly toInstall: string } {
  const found = installed();
  if (found) return { program: found };
  if (process.getuid?.() === 0 && isDebian()) {
    console.log("LibreOffice is missing and is being installed: apt-get install libreoffice-calc");
    apt("update");
    apt("install", "--yes", "--no-install-recommends", "libreoffice-calc");
    const now = installed();
    if (now) return { program: now };
  }
  return {
    toInstall:
      "LibreOffice Calc is missing. On Debian and Ubuntu: sudo apt-get install libreoffice-calc. " +
      "Elsewhere install LibreOffice and put its program soffice on the path.",
  };
}

const installed = (): string | null =>
  ["soffice", "libreoffice"].find(
    (program) => spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0,
  ) ?? null;

function isDebian(): boolean {
  try {
    return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function apt(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", args, { stdio: "inherit", env });
}
