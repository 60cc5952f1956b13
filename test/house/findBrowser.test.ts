import { findBrowser, type Computer } from "../browser/findBrowser";

/** A computer that has these programs and no others; `installs` appear once it has installed. */
function computer(
  platform: NodeJS.Platform,
  environment: Computer["environment"],
  programs: readonly string[],
  installs: readonly string[] = [],
): Computer {
  const existing = new Set(programs);
  return {
    platform,
    environment,
    isRunnable: (path) => existing.has(path),
    playwrightPath: () => "/home/anna/playwright/chrome",
    install: () => {
      for (const program of installs) existing.add(program);
      return installs.length > 0;
    },
  };
}

const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
const macChrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

describe("the search for a browser", () => {
  it.each([
    ["CHROMIUM_PATH first", "linux", { CHROMIUM_PATH: "/my/own", PATH: "/usr/bin" }, "/my/own"],
    ["the path", "linux", { PATH: "/bin:/usr/bin" }, "/usr/bin/google-chrome"],
    ["Edge on Windows", "win32", { "ProgramFiles(x86)": "C:\\Program Files (x86)" }, edge],
    ["Chrome on a Mac", "darwin", { HOME: "/home/anna" }, macChrome],
    ["Playwright's download", "linux", { PATH: "/opt" }, "/home/anna/playwright/chrome"],
  ] as const)("takes %s", async (_, platform, environment, program) => {
    const others = program === "/my/own" ? ["/usr/bin/chromium"] : [];
    const found = await findBrowser(computer(platform, environment, [program, ...others]));
    expect(found).toBe(program);
  });

  it("takes what could be installed where there was none", async () => {
    const bare = computer("linux", { PATH: "/usr/bin" }, [], ["/usr/bin/chromium"]);
    expect(await findBrowser(bare)).toBe("/usr/bin/chromium");
  });

  it("says what to do where there is none", async () => {
    await expect(findBrowser(computer("linux", { PATH: "/bin" }, []))).rejects.toThrow(
      "CHROMIUM_PATH",
    );
  });

  it("does not go past a CHROMIUM_PATH that leads nowhere", async () => {
    const wrong = computer("linux", { CHROMIUM_PATH: "/gone", PATH: "/bin" }, ["/bin/chromium"]);
    await expect(findBrowser(wrong)).rejects.toThrow("/gone");
  });
});
