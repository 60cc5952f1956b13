/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Question, Request } from "../../../src/core/sheets/plan";
import { FollowUpView } from "../../../src/faces/taskpane/followUpView";
import type { OperationDesk } from "../../../src/faces/taskpane/operationOrders";
import {
  draftOf,
  firstOperationState,
  type OperationState,
} from "../../../src/faces/taskpane/operationState";
import { LanguageProvider } from "../../../src/faces/taskpane/spokenLanguage";
import type { PaneActions } from "../../../src/faces/taskpane/usePane";
import { planOf, sampleOutlook } from "./operationsDouble";
import { emptyWorkbook, paneHostDouble } from "./paneHostDouble";

const period = { year: 2021, rhythm: "tertial", index: 2 } as const;
const followUp: Request = { kind: "followUp", period, compute: "builtin" };
const collect: Request = { kind: "collect", returned: emptyWorkbook, fileName: "svar.xlsx" };
const sheet = {
  sheet: "Uppföljning 2021-T2",
  table: "LofteUppf_2021_T2",
  period,
  rowCount: 5,
  reportedCount: 3,
  compute: "builtin",
  isLocked: false,
  place: { sheet: "Uppföljning 2021-T2", row: 4, column: 4 },
} as const;

const conflict = (id: string): Question => ({
  id,
  code: "answer.conflict",
  facts: { id, heading: "Utfall", mine: 40, theirs: 70 },
  options: ["mine", "theirs"],
  otherwise: "mine",
});
const nameTaken: Question = {
  id: "name",
  code: "sheet.nameTaken",
  facts: { sheet: "Uppföljning 2021-T2", other: "Uppföljning 2021-T2 (2)" },
  options: ["otherName"],
  otherwise: null,
};

let root: Root;
let place: HTMLElement;
let ordered: Request[];
let answered: Readonly<Record<string, string>>[];
let carriedOut: string[];
let dropped: string[];

beforeEach(() => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  [ordered, answered, carriedOut, dropped] = [[], [], [], []];
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

const nothing = (): void => undefined;
const nothingYet = (): Promise<void> => Promise.resolve();

const desk: OperationDesk = {
  judgeBy: nothing,
  lookAround: nothingYet,
  follow: () => nothing,
  retry: nothingYet,
  propose: nothing,
  order(request) {
    ordered.push(request);
    return Promise.resolve();
  },
  answer(answers) {
    answered.push(answers);
  },
  carryOut(which) {
    carriedOut.push(which);
    return Promise.resolve();
  },
  collect({ name }) {
    dropped.push(name);
    return Promise.resolve();
  },
  fillIn: nothingYet,
  latest: () => null,
  newWorkbookRequest: () => ({ kind: "newWorkbook", year: 2022, compute: "builtin" }),
  drop: nothing,
  lookForLeftovers: nothingYet,
  removeLeftovers: nothingYet,
  keepLeftovers: nothing,
  closeTrouble: nothing,
  close: nothing,
};
const actions: PaneActions = {
  check: nothing,
  checkSelection: nothing,
  showAll: nothing,
  cancel: nothing,
  choose: nothing,
  chooseReportingDate: () => Promise.resolve(true),
  strictReport: () => Promise.resolve(null),
  copyText: () => Promise.resolve(true),
  chooseTab: nothing,
  showCell: nothing,
  closeTrouble: nothing,
};

function show(change: Partial<OperationState>): void {
  const state = { ...firstOperationState, outlook: sampleOutlook, ...change };
  const { host } = paneHostDouble();
  act(() => {
    root.render(
      <LanguageProvider value="sv">
        <FollowUpView operations={{ state, desk }} actions={actions} host={host} />
      </LanguageProvider>,
    );
  });
}

const all = (selector: string): HTMLElement[] => [...place.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string): HTMLElement => {
  const [found] = all(selector);
  if (!found) throw new Error(`No ${selector} in the view.`);
  return found;
};
const click = (element: HTMLElement | undefined): void => {
  if (!element) throw new Error("nothing to click");
  act(() => {
    element.click();
  });
};

describe("the view of follow-ups", () => {
  it("makes the follow-up that is proposed by one press", () => {
    show({ proposal: draftOf(followUp, planOf(followUp), {}) });
    click(one("#create-follow-up"));
    expect(carriedOut).toEqual(["proposal"]);
  });

  it("asks before the button, which can be reached and says why it waits", () => {
    const plan = planOf(followUp, { questions: [nameTaken], changes: [] });
    show({ proposal: draftOf(followUp, plan, {}) });
    const button = one("#create-follow-up");
    click(button);
    expect(carriedOut).toEqual([]);
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(one(`#${button.getAttribute("aria-describedby") ?? "none"}`).textContent).not.toBe("");
    const order = one(".question").compareDocumentPosition(button);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  it("has no button where there is nothing to make, only the reason", () => {
    show({
      proposalPeriod: period,
      proposalFailure: { code: "plan.noPledgesOfYear", facts: { year: 2030 } },
    });
    expect(all("#create-follow-up")).toEqual([]);
    expect(one(".proposal [role=status]").textContent).toContain("2030");
  });

  it("changes the way to compute only when told to, not as choices are passed", () => {
    show({ outlook: { ...sampleOutlook, followUps: [sheet] } });
    click(all(".sheets input")[2]);
    expect(ordered).toEqual([]);
    click(one(".compute button"));
    expect(ordered).toEqual([{ kind: "compute", table: sheet.table, compute: "values" }]);
  });

  it("gives one answer to many questions", () => {
    const questions = ["a", "b", "c"].map(conflict);
    show({ draft: draftOf(collect, planOf(collect, { questions }), {}) });
    click(all(".draft .question input")[1]);
    expect(answered).toEqual([{ a: "theirs" }]);
    const [, takeAll] = all(".draft > .toolbar:not(:last-child) button");
    click(takeAll);
    expect(answered[1]).toEqual({ a: "theirs", b: "theirs", c: "theirs" });
  });

  it("puts focus on what is asked, and back where it was when that is dropped", () => {
    show({ outlook: { ...sampleOutlook, followUps: [sheet] } });
    const pressed = one(".more button");
    pressed.focus();
    const shown = { outlook: { ...sampleOutlook, followUps: [sheet] } };
    show({ ...shown, draft: draftOf(collect, planOf(collect), {}) });
    expect(document.activeElement).toBe(one(".draft"));
    show(shown);
    expect(document.activeElement).toBe(pressed);
  });

  it("tells of rows that fit none also where nothing was to fill in", () => {
    const notes = [{ code: "answers.unmatched", facts: { count: 1, names: "L9" } }] as const;
    show({ news: { kind: "nothingToDo", notes } });
    expect(one(".notices li").textContent).toContain("L9");
  });

  it("lets a file be dropped anywhere without the page being left for it", () => {
    show({ outlook: { ...sampleOutlook, followUps: [sheet] } });
    const drop = new Event("drop", { bubbles: true, cancelable: true });
    act(() => {
      document.body.dispatchEvent(drop);
    });
    expect(drop.defaultPrevented).toBe(true);
  });

  it("takes a file also before it is known whether there are follow-ups, and where there are none", () => {
    for (const outlook of [null, sampleOutlook]) {
      show({ outlook });
      const drop = new Event("drop", { bubbles: true, cancelable: true });
      Object.assign(drop, { dataTransfer: { files: [new File(["x"], "svar.xlsx")] } });
      act(() => {
        document.body.dispatchEvent(drop);
      });
      expect(drop.defaultPrevented).toBe(true);
    }
    expect(dropped).toEqual(["svar.xlsx", "svar.xlsx"]);
  });
});
