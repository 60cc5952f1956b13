/** @jest-environment jsdom */
import { onCheckRequested, requestCheck } from "../../../src/faces/taskpane/commands";

describe("requestCheck", () => {
  it("is kept until the pane is there, and given once", () => {
    requestCheck();
    const heard = jest.fn();
    const end = onCheckRequested(heard);
    expect(heard).toHaveBeenCalledTimes(1);
    end();
    const end2 = onCheckRequested(heard);
    expect(heard).toHaveBeenCalledTimes(1);
    end2();
  });

  it("reaches a pane that is there, until it ends", () => {
    const heard = jest.fn();
    const end = onCheckRequested(heard);
    requestCheck();
    requestCheck();
    expect(heard).toHaveBeenCalledTimes(2);
    end();
    requestCheck();
    expect(heard).toHaveBeenCalledTimes(2);
    onCheckRequested(() => undefined)();
  });
});
