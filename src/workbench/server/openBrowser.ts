import { spawn } from "node:child_process";

/** Opens an address in the user's browser where there is a screen; never fails, at worst nothing happens. */
export function openBrowser(url: string): void {
  const { env, platform } = process;
  const hasScreen = platform !== "linux" || env["DISPLAY"] || env["WAYLAND_DISPLAY"];
  if (env["CI"] || !hasScreen || !process.stdout.isTTY) return;
  const [command, ...args] =
    platform === "darwin"
      ? ["open", url]
      : platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : ["xdg-open", url];
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
