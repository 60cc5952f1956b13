import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const { document } = new JSDOM(readFileSync("src/faces/taskpane/taskpane.html", "utf8")).window;

describe("taskpane.html", () => {
  it("loads office.js from Microsoft, once, in the head and without holding up the page", () => {
    const scripts = [...document.querySelectorAll("script")];
    expect(scripts.map(({ src }) => src)).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
    expect(scripts[0]?.defer).toBe(true);
    expect(scripts[0]?.closest("head")).not.toBeNull();
  });

  it("has nothing that the content security policy forbids", () => {
    expect([...document.querySelectorAll("script:not([src]), style, [style]")]).toEqual([]);
    const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
      element.getAttributeNames(),
    );
    expect(attributes.filter((name) => name.startsWith("on"))).toEqual([]);
  });

  it("has a title, a language, a heading and a word for those without scripts", () => {
    expect(document.title).not.toBe("");
    expect(document.documentElement.lang).toBe("sv");
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    expect(document.querySelector("noscript")).not.toBeNull();
  });
});
