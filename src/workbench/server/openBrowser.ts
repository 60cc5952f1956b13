import { spawn } from "node:child_process";

/** Opens an address in the user's browser where there is a screen; never fails, at worst nothing happens. */
export function openBrowser(url: string): void {
  const { env, platform } = process;
  const hasScreen = platform !== "linux" || env["DISPLAY"] || env["WAYLAND_DISPLAY"];
  if (env["CI"] || !hasScreen || !process.stdout.isTTY) return;
  const [command, ...args] = openers.get(platform) ?? ["xdg-open"];
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

const openers: ReadonlyMap<string, readonly [string, ...string[]]> = new Map([
  ["darwin", ["open"]],
  ["win32", ["cmd", "/c", "start", ""]],
]);
