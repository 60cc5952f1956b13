import { parseAddress } from "../address";
import type { Desk } from "../desk";
import type { PageFurnishing } from "../furnishings/furnishings";
import { givenPlace } from "../given";
import type { Given, PlayedObject } from "../playedObject";
import type { Rectangle } from "../port";

/** What can be set and is only kept, with what Excel says where nobody has set it. */
const kept: Readonly<Record<string, unknown>> = {
  Orientation: "Portrait",
  PaperSize: "A4",
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintGridlines: false,
  PrintHeadings: false,
  PrintOrder: "DownThenOver",
  BlackAndWhite: false,
  TopMargin: 54,
  BottomMargin: 54,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
};
const footers = [
  "LeftHeader",
  "CenterHeader",
  "RightHeader",
  "LeftFooter",
  "CenterFooter",
  "RightFooter",
];

/** Excel.PageLayout: how the sheet is printed. */
export function pageLayout(desk: Desk, sheetId: string): PlayedObject {
  const { furnishings } = desk.port;
  const page = () => furnishings.sheet(sheetId).page;
  const change = (part: Partial<PageFurnishing>) => {
    furnishings.change(sheetId, { page: { ...page(), ...part } });
  };
  const set = (name: string, value: unknown) => {
    change({ set: { ...page().set, [name]: value } });
  };
  const areaOf = (given: Given) =>
    givenPlace(given, 0, (address) => ({ sheetId, area: parseAddress(address).area })).area;
  const range = (area: Rectangle | null) => area && desk.play.range(desk, { sheetId, area });
  const defaultFooter: PlayedObject = {
    type: "HeaderFooter",
    read: Object.fromEntries(footers.map((name) => [name, () => page().set[name] ?? ""])),
    write: Object.fromEntries(
      footers.map((name) => [
        name,
        (value: unknown) => {
          set(name, value);
        },
      ]),
    ),
  };
  return {
    type: "PageLayout",
    read: Object.fromEntries(
      Object.entries(kept).map(([name, usual]) => [name, () => page().set[name] ?? usual]),
    ),
    write: Object.fromEntries(
      Object.keys(kept).map((name) => [
        name,
        (value: unknown) => {
          set(name, value);
        },
      ]),
    ),
    calls: {
      SetPrintTitleRows: (given) => {
        change({ titleRows: areaOf(given) });
      },
      SetPrintTitleColumns: (given) => {
        change({ titleColumns: areaOf(given) });
      },
      SetPrintArea: (given) => {
        change({ printArea: areaOf(given) });
      },
    },
    objects: {
      GetPrintTitleRowsOrNullObject: () => range(page().titleRows),
      GetPrintTitleColumnsOrNullObject: () => range(page().titleColumns),
      GetPrintAreaOrNullObject: () => {
        const { printArea } = page();
        return printArea && desk.play.rangeAreas(desk, [{ sheetId, area: printArea }]);
      },
      HeadersFooters: () => ({
        type: "HeaderFooterGroup",
        read: {},
        objects: { DefaultForAllPages: () => defaultFooter },
      }),
    },
  };
}
