import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { answer } from "../../../src/workbench/server/routes";
import type { Served, Site } from "../../../src/workbench/server/routes";

const page = [
  "<!doctype html><html><head><title>Pane</title>",
  '<script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  '<script defer src="taskpane.js"></script></head><body></body></html>',
].join("\n");

describe("answer", () => {
  let root = "";
  const get = (pathname: string): Promise<Served> => {
    const site: Site = {
      root,
      url: "https://localhost:3007",
      sample: "prov",
      page: Promise.resolve(new Map()),
    };
    return answer(site, pathname, new URLSearchParams());
  };

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), "routes-"));
    await mkdir(path.join(root, "dist"));
    await writeFile(path.join(root, "dist/taskpane.html"), page);
    await writeFile(path.join(root, "manifest.xml"), "<a>https://localhost:3000/x</a>");
  });

  afterAll(() => rm(root, { recursive: true }));

  it("changes nothing in the add-in's page but the address of office.js", async () => {
    const { body } = await get("/taskpane.html");
    expect(String(body)).toBe(
      page.replace(
        "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
        "/office/office.js",
      ),
    );
  });

  it("sets the content security policy on the add-in's page", async () => {
    const policy = (await get("/taskpane.html")).headers?.["content-security-policy"] ?? "";
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/unsafe|[{}]/);
  });

  it("writes its own address into the manifest", async () => {
    expect(String((await get("/manifest.xml")).body)).toBe("<a>https://localhost:3007/x</a>");
  });

  it.each(["/../package.json", "/%2e%2e/manifest.xml", "/office/../../package.json", "/saknas.js"])(
    "gives nothing for %s",
    async (pathname) => {
      expect((await get(pathname)).status).toBe(404);
    },
  );
});
