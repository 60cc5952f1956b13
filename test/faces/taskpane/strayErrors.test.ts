/** @jest-environment jsdom */
import { onStrayError } from "../../../src/faces/taskpane/strayErrors";

/** How often a rejection that nobody caught is heard: once before the end, never after. */
function heardFrom(reason: unknown): number {
  const heard = jest.fn();
  const end = onStrayError(heard);
  // jsdom has no PromiseRejectionEvent, and a real ErrorEvent would be the test's own failure.
  const reject = (): void => {
    window.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason }));
  };
  reject();
  end();
  reject();
  return heard.mock.calls.length;
}

function thrownAt(...frames: string[]): Error {
  const error = new Error("wrong");
  error.stack = ["Error: wrong", ...frames.map((frame) => `    at f (${frame}:1:1)`)].join("\n");
  return error;
}

describe("onStrayError", () => {
  it("hears an error of ours until it ends", () => {
    expect(heardFrom(thrownAt("https://x.example/taskpane.1.js"))).toBe(1);
  });

  it("lets pass the browser's own notes and faults of office.js alone", () => {
    expect(heardFrom(undefined)).toBe(0);
    expect(
      heardFrom(thrownAt("https://x.example/office.js", "https://x.example/excel-web.js")),
    ).toBe(0);
  });

  it("hears an error that went through office.js on its way", () => {
    expect(heardFrom(thrownAt("https://x.example/office.js", "https://x.example/check.2.js"))).toBe(
      1,
    );
  });
});
