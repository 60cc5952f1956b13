import type { RequestRecord } from "../host/hostOptions";
import { labelled, make } from "./fields";
import { instrumentWords } from "./instrumentWords";
import type { Language } from "./settings";

/** The requests of the add-in as rows, the latest last. */
export interface WireLog {
  add(record: RequestRecord): void;
  draw(language: Language): void;
}

interface Kept {
  readonly number: number;
  readonly record: RequestRecord;
}

/** More rows than these are of use to nobody; the oldest go. */
const mostRows = 300;
/** So many of a request's actions are seen before it is opened. */
const firstLines = 1;

/** The log in `place`; `title` tells how many requests there were. */
export function createWireLog(place: HTMLElement, title: HTMLElement): WireLog {
  let kept: readonly Kept[] = [];
  let count = 0;
  let language: Language = "sv-SE";
  const body = make("tbody", {});
  const none = make("p", { className: "note" });
  const filter = make("input", { type: "search", name: "wireFilter" });
  const showAll = make("input", { type: "checkbox", name: "wireAll" });
  for (const field of [filter, showAll]) field.addEventListener("input", redraw);

  const words = () => instrumentWords(language).log;

  function isWanted({ record }: Kept): boolean {
    const isOwn = !record.isCleanUp && !record.isService;
    const wanted = filter.value.trim().toLowerCase();
    const says = (text: string): boolean => text.toLowerCase().includes(wanted);
    return (
      (isOwn || showAll.checked) &&
      (wanted === "" || record.lines.some(({ text }) => says(text)) || says(faultOf(record)))
    );
  }

  function redraw(): void {
    const wanted = kept.filter(isWanted);
    body.replaceChildren(...wanted.map(row));
    none.hidden = wanted.length > 0;
    title.textContent = words().title(count);
  }

  function row({ number, record }: Kept): HTMLTableRowElement {
    const line = make("tr", { className: faultOf(record) === "" ? "" : "faulty" });
    const cells = [
      String(number),
      what(record),
      grouped(record.requestBytes),
      grouped(record.answerBytes),
      String(Math.round(record.milliseconds)),
      faultOf(record),
    ];
    line.append(
      ...cells.map((content) => {
        const cell = make("td", {});
        cell.append(content);
        return cell;
      }),
    );
    return line;
  }

  function what({ lines }: RequestRecord): HTMLElement | string {
    const texts = lines.map(({ text }) => text);
    const rest = texts.slice(firstLines);
    if (rest.length === 0) return texts[0] ?? "–";
    const details = make("details", {});
    const summary = make("summary", {
      textContent: `${texts.slice(0, firstLines).join("")} ${words().more(rest.length)}`,
    });
    const list = make("ol", { start: firstLines + 1 });
    // Thousands of lines are only made for who opens them.
    details.addEventListener("toggle", () => {
      if (list.childElementCount === 0)
        list.append(...rest.map((textContent) => make("li", { textContent })));
    });
    details.append(summary, list);
    return details;
  }

  const grouped = (bytes: number): string => bytes.toLocaleString(language);

  return {
    add: (record) => {
      count += 1;
      kept = [...kept, { number: count, record }].slice(-mostRows);
      const added = kept.at(-1);
      title.textContent = words().title(count);
      if (!added || !isWanted(added)) return;
      body.append(row(added));
      none.hidden = true;
      if (body.childElementCount > mostRows) body.firstElementChild?.remove();
    },
    draw: (next) => {
      language = next;
      const { caption, columns, empty, filter: label, none: nothing, showAll: all } = words();
      const head = make("tr", {});
      head.append(...columns.map((name) => make("th", { scope: "col", textContent: name })));
      const header = make("thead", {});
      header.append(head);
      const table = make("table", {});
      table.append(make("caption", { textContent: caption }), header, body);
      const scroller = make("div", { className: "wireRows", tabIndex: 0, role: "region" });
      scroller.setAttribute("aria-label", caption);
      scroller.append(table, none);
      const clear = make("button", { type: "button", textContent: empty });
      clear.addEventListener("click", () => {
        kept = [];
        redraw();
      });
      none.textContent = nothing;
      const bar = make("div", { className: "wireBar" });
      bar.append(labelled(label, filter), labelled(all, showAll), clear);
      place.replaceChildren(bar, scroller);
      redraw();
    },
  };
}

/** The injected faults and the error they came to: `afterActions: 3, code: GeneralException → GeneralException`. */
function faultOf({ faults = [], error }: RequestRecord): string {
  const injected = faults.map((fault) =>
    JSON.stringify(fault).replace(/["{}]/g, "").replace(/[:,]/g, "$& "),
  );
  return [...injected, ...(error === undefined ? [] : [error])].join(" → ");
}
