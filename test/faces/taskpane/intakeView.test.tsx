/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { ok } from "../../../src/core/result/result";
import type { Request } from "../../../src/core/sheets/plan";
import type { Workbook } from "../../../src/core/sheet/sheet";
import { IntakeView } from "../../../src/faces/taskpane/intakeView";
import type { OperationDesk } from "../../../src/faces/taskpane/operationOrders";
import { openOperationDesk } from "../../../src/faces/taskpane/operationDesk";
import type { Operations } from "../../../src/faces/taskpane/operations";
import type { PaneHost } from "../../../src/faces/taskpane/paneHost";
import {
  firstOperationState,
  type OperationState,
} from "../../../src/faces/taskpane/operationState";
import { LanguageProvider } from "../../../src/faces/taskpane/spokenLanguage";
import type { PaneActions } from "../../../src/faces/taskpane/usePane";
import { sheetOf, workbookOf } from "../../core/workbookOf";
import { operationsDouble, planOf, sampleOutlook } from "./operationsDouble";
import { emptyWorkbook, paneHostDouble } from "./paneHostDouble";

const eskilstuna = readFileSync("test/assets/intake/eskilstuna-2021.txt", "utf8");
const nothing = (): void => undefined;
const actions = new Proxy({}, { get: () => nothing }) as PaneActions;

let root: Root;
let place: HTMLElement;
let ordered: Request[];
let operations: Operations;
/** The same for all openings in a test, as a pane has one. */
let paneHost: PaneHost;

beforeEach(() => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  ordered = [];
  paneHost = paneHostDouble({ loadOperations: () => Promise.resolve(operations) }).host;
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  place.remove();
});

/** Waits until the view has read and written all it was about to; React draws when `act` ends. */
async function settle(): Promise<void> {
  for (let calm = 0, tries = 0; calm < 3 && tries < 300; tries += 1) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));
    calm = place.querySelector('[role="progressbar"]') ? 0 : calm + 1;
  }
}

/** Opens the view over a workbook, with a desk whose orders are noted. */
async function open(workbook: Workbook = emptyWorkbook): Promise<void> {
  operations = operationsDouble({
    read: () => Promise.resolve(ok(workbook)),
    lookAround: () => ({ ...sampleOutlook, isEmpty: workbook.sheets.length === 0 }),
    operate(_workbook, request) {
      ordered.push(request);
      return ok(planOf(request));
    },
  });
  let state: OperationState = firstOperationState;
  const draw = (desk: OperationDesk): void => {
    root.render(
      <LanguageProvider value="sv">
        <IntakeView operations={{ state, desk }} actions={actions} host={paneHost} />
      </LanguageProvider>,
    );
  };
  const desk = openOperationDesk(paneHost, { graded: false, threshold: 0.5 }, (next) => {
    state = next;
    draw(desk);
  });
  act(() => {
    draw(desk);
  });
  await settle();
}

/** Puts a text into the field as the clipboard does. */
async function paste(text: string): Promise<void> {
  const field = place.querySelector("textarea");
  if (!field) throw new Error("no field");
  act(() => {
    field.dispatchEvent(new Event("paste", { bubbles: true }));
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await settle();
}

const button = (text: RegExp): HTMLButtonElement => {
  const found = [...place.querySelectorAll("button")].find((one) => text.test(one.textContent));
  if (!found) throw new Error(`no button ${String(text)}`);
  return found;
};
const press = async (text: RegExp): Promise<void> => {
  act(() => {
    button(text).click();
  });
  await settle();
};
const ordersOf = (kind: Request["kind"]) => ordered.filter((one) => one.kind === kind);

describe("Läs in", () => {
  it("reads what is pasted, marks the words, and adds what is chosen", async () => {
    await open();
    await paste(eskilstuna);
    expect(place.querySelectorAll(".found")).toHaveLength(5);
    expect([...place.querySelectorAll("mark")].map((mark) => mark.textContent)).toContain("200");
    const boxes = place.querySelectorAll<HTMLInputElement>('.found-text input[type="checkbox"]');
    act(() => {
      boxes[1]?.click();
    });
    await press(/Lägg till 4 löften/);
    const [order] = ordersOf("intake");
    expect(order?.kind === "intake" ? order.pledges.map(({ target }) => target) : []).toEqual([
      null,
      4,
      120,
      3,
    ]);
  });

  it("chooses all and none, and leaves known pledges unchosen", async () => {
    await open();
    await paste(eskilstuna);
    await press(/Välj inga/);
    expect(button(/Lägg till 0 löften/).getAttribute("aria-disabled")).toBe("true");
    await press(/Välj alla/);
    const first = place.querySelector(".found-text span")?.textContent ?? "";
    act(() => {
      root.render(null);
    });
    await open(
      workbookOf(
        sheetOf("Löften", [
          ["LöftesID", "Löfte", "År"],
          ["A1", first, 2021],
        ]),
      ),
    );
    // The text and what was chosen waited while another tab was shown.
    expect(place.textContent).toContain("Finns redan som A1");
    expect(button(/Lägg till 5 löften/)).toBeDefined();
  });

  it("joins the targets of a sentence, and takes corrections", async () => {
    await open();
    await paste("Polisen lovar 2021 att:\n- göra minst 200 kontroller varav minst 20 på natten");
    expect(place.querySelectorAll(".found")).toHaveLength(2);
    const [split] = place.querySelectorAll<HTMLInputElement>(
      ".found > .option:not(.found-text) input",
    );
    act(() => {
      split?.click();
    });
    expect(place.querySelectorAll(".found")).toHaveLength(1);
    const select = place.querySelector<HTMLSelectElement>(".found select");
    act(() => {
      if (select) select.value = "atMost";
      select?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await press(/Lägg till 1 löfte/);
    const [order] = ordersOf("intake");
    expect(order?.kind === "intake" ? order.pledges : []).toMatchObject([
      { kind: "atMost", target: 200 },
    ]);
  });

  it("asks which pledge is meant, and fills in what is chosen", async () => {
    await open(
      workbookOf(
        sheetOf("Löften", [
          ["LöftesID", "Löfte", "År", "Måltyp", "Målvärde", "Enhet"],
          ["A1", "Minst 4 möten i centrum", 2021, "minst", 4, "möten"],
          ["A2", "Minst 2 möten på skolor", 2021, "minst", 2, "möten"],
        ]),
      ),
    );
    await paste("Uppföljning 2021\n\nTre möten hölls");
    expect(place.textContent).toContain("osäkert vilket löfte");
    const select = place.querySelector<HTMLSelectElement>(".found select");
    act(() => {
      if (select) select.value = "1";
      select?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await press(/Fyll i 1 utfall för 2021/);
    expect(ordersOf("followUp").length).toBeGreaterThan(0);
  });

  it.each([
    [
      "nothing to find",
      "Hej på er alla och välkomna till kommunens sida om allt som händer",
      "Hittade inga löften",
    ],
    [
      "another language",
      "The police will hold four meetings in the centre of the town every year",
      "inte vara på svenska",
    ],
    ["right to left", "ستعقد الشرطة أربعة اجتماعات في وسط المدينة كل عام", "inte vara på svenska"],
    ["ten megabytes", "löfte ".repeat(1_700_000), "för lång"],
  ])("has a sentence for %s, and lives on", async (_, text, sentence) => {
    await open();
    await paste(text);
    expect(place.textContent).toContain(sentence);
    await paste(eskilstuna);
    expect(place.querySelectorAll(".found")).toHaveLength(5);
  });

  it("stops reading at Escape", async () => {
    await open();
    const field = place.querySelector("textarea");
    act(() => {
      field?.dispatchEvent(new Event("paste", { bubbles: true }));
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(
        field,
        eskilstuna,
      );
      field?.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(place.textContent).toContain("Läser texten");
    act(() => {
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    });
    await settle();
    expect(place.textContent).toContain("Läsningen avbröts");
    expect(place.querySelectorAll(".found")).toHaveLength(0);
  });
});
