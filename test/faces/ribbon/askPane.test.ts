/** @jest-environment jsdom */
import { failureText } from "../../../src/core/language/failureText";
import { askPane } from "../../../src/faces/ribbon/askPane";
import { onCommand } from "../../../src/faces/taskpane/commands";

const said = (): string | undefined => document.querySelector("[role=alert]")?.textContent;

/** Plays Excel's side of one press; `order` records who was asked, in turn. */
async function press(showAsTaskpane: () => Promise<void>): Promise<string[]> {
  const order: string[] = [];
  const forgetPane = onCommand((command) => order.push(command));
  const show = (): Promise<void> => {
    order.push("show");
    return showAsTaskpane();
  };
  Object.assign(globalThis, {
    Office: { addin: { showAsTaskpane: show }, context: { displayLanguage: "sv-SE" } },
  });
  await askPane("check")({ completed: () => order.push("completed") });
  forgetPane();
  return order;
}

describe("the ribbon's Kontrollera", () => {
  it("asks the pane to check, opens it and tells Excel that it is done", async () => {
    expect(await press(() => Promise.resolve())).toEqual(["check", "show", "completed"]);
    expect(said()).toBeUndefined();
  });

  it("says what to do when Excel does not open the pane, and is done all the same", async () => {
    const order = await press(() => Promise.reject(new Error("no")));
    expect(order).toEqual(["check", "show", "completed"]);
    expect(said()).toBe(failureText({ code: "excel.paneNotShown" }, "sv"));
  });

  it("takes its sentence back at the next press", async () => {
    await press(() => Promise.reject(new Error("no")));
    await press(() => Promise.resolve());
    expect(said()).toBeUndefined();
  });
});
