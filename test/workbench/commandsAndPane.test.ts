import { sampleWorkbook } from "./sampleWorkbook";
import { startTwin } from "./twin";
import type { Twin } from "./twin";

describe("ribbon and pane", () => {
  let twin: Twin;
  const shown: boolean[] = [];
  beforeEach(async () => {
    shown.length = 0;
    twin = await startTwin({
      workbook: sampleWorkbook,
      onPane: (isShown) => void shown.push(isShown),
    });
  });
  afterEach(() => {
    twin.dispose();
  });

  it("presses a button and waits until its function is completed", async () => {
    const pressed: string[] = [];
    twin.Office.actions.associate("kontrollera", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await twin.host.invokeCommand("Knapp.Kontrollera", "kontrollera");
    expect(pressed).toEqual(["Knapp.Kontrollera"]);
  });

  it("fails when the add-in has no such function", async () => {
    await expect(twin.host.invokeCommand("Knapp.Fel", "finnsInte")).rejects.toThrow("finnsInte");
  });

  it("passes on that the add-in shows and hides its pane", async () => {
    const modes: string[] = [];
    await twin.Office.addin.onVisibilityModeChanged(
      ({ visibilityMode }) => void modes.push(visibilityMode),
    );
    await twin.Office.addin.hide();
    await twin.Office.addin.showAsTaskpane();
    await twin.until(() => modes.length === 2);
    expect(shown).toEqual([false, true]);
    expect(modes).toEqual(["Hidden", "Taskpane"]);
    expect(twin.syncs()).toEqual([]);
  });

  it("remembers whether the add-in starts with the workbook", async () => {
    await twin.Office.addin.setStartupBehavior(twin.Office.StartupBehavior.load);
    expect(await twin.Office.addin.getStartupBehavior()).toBe("Load");
  });
});
