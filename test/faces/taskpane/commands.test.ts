/** @jest-environment jsdom */
import { onCommand, requestCommand } from "../../../src/faces/taskpane/commands";

describe("requestCommand", () => {
  it("is kept until the pane is there, and given once", () => {
    requestCommand("check");
    const heard = jest.fn();
    const end = onCommand(heard);
    expect(heard).toHaveBeenCalledTimes(1);
    end();
    const end2 = onCommand(heard);
    expect(heard).toHaveBeenCalledTimes(1);
    end2();
  });

  it("reaches a pane that is there, until it ends", () => {
    const heard = jest.fn();
    const end = onCommand(heard);
    requestCommand("check");
    requestCommand("check");
    expect(heard).toHaveBeenCalledTimes(2);
    end();
    requestCommand("check");
    expect(heard).toHaveBeenCalledTimes(2);
    onCommand(() => undefined)();
  });
});
