import { element, putInOrder } from "../../../src/adapters/files/xml/xmlElement";

const order = ["first", "second", "controls", "last"];
const namesAfter = (names: readonly string[], added: string): readonly string[] => {
  const parent = element(
    "parent",
    {},
    names.map((name) => element(name)),
  );
  putInOrder(parent, element(added), order);
  return parent.children.map((child) => (typeof child === "string" ? child : child.name));
};

describe("putInOrder", () => {
  it.each([
    [["first", "last"], "second", ["first", "second", "last"]],
    [["second"], "first", ["first", "second"]],
    [["first", "second", "second"], "second", ["first", "second", "second", "second"]],
    [[], "last", ["last"]],
    [["foreign"], "first", ["first", "foreign"]],
    [["first", "foreign", "second"], "last", ["first", "foreign", "second", "last"]],
  ])("puts among %j the element %s", (names, added, expected) => {
    expect(namesAfter(names, added)).toEqual(expected);
  });

  it("takes alternatives for what they hold", () => {
    const choice = element("mc:Choice", {}, [element("controls")]);
    const parent = element("parent", {}, [
      element("second"),
      element("mc:AlternateContent", {}, [choice]),
    ]);
    putInOrder(parent, element("last"), order);
    putInOrder(parent, element("first"), order);
    expect(parent.children.map((child) => typeof child !== "string" && child.name)).toEqual([
      "first",
      "second",
      "mc:AlternateContent",
      "last",
    ]);
  });
});
