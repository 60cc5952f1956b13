import { readFile } from "node:fs/promises";
import path from "node:path";
import { answer } from "../../../src/workbench/server/routes";

/** All that a page asks for of office.js: Microsoft's own files, unmodified. */
const files = ["office.js", "excel-web-16.00.js", "en-us/office_strings.js"];

describe("office.js as the workbench serves it", () => {
  it.each(files)("is the package's own %s, byte for byte", async (name) => {
    const site = {
      root: ".",
      url: "https://localhost",
      sample: "",
      page: Promise.resolve(new Map()),
    };
    const { body, status } = await answer(site, `/office/${name}`, new URLSearchParams());
    const own = await readFile(path.join("node_modules/@microsoft/office-js/dist", name));
    expect(status).toBe(200);
    expect(Buffer.compare(Buffer.from(body), own)).toBe(0);
  });
});
