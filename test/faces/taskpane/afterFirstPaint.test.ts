/** @jest-environment jsdom */
import { afterFirstPaint } from "../../../src/faces/taskpane/afterFirstPaint";

describe("afterFirstPaint", () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ["requestAnimationFrame"] });
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it("works after the first frame, once", () => {
    let frame: FrameRequestCallback = () => undefined;
    jest.spyOn(window, "requestAnimationFrame").mockImplementation((callback) => {
      frame = callback;
      return 1;
    });
    const work = jest.fn();
    afterFirstPaint(work);
    frame(0);
    expect(work).not.toHaveBeenCalled();
    jest.advanceTimersByTime(0);
    expect(work).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it("works in a hidden page, which has no frames", () => {
    jest.spyOn(window, "requestAnimationFrame").mockImplementation(() => 1);
    const work = jest.fn();
    afterFirstPaint(work);
    jest.advanceTimersByTime(1000);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
