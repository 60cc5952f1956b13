import type { PageFurnishing } from "../../host/furnishings/furnishings";
import { childOf, isOn, node, replaceInOrder, textOf, type XmlNode } from "../xml/xmlNode";
import { sheetOrder } from "./sheetOrder";
import { withoutKeys } from "./withoutKeys";

type Settings = PageFurnishing["set"];

const pointsPerInch = 72;
const margins = ["Left", "Right", "Top", "Bottom", "Header", "Footer"] as const;
const usualMargins = { Left: 50.4, Right: 50.4, Top: 54, Bottom: 54, Header: 21.6, Footer: 21.6 };
/** Sizes of paper that Excel's API names, by the number that files give them (18.3.1.63). */
const papers: Readonly<Record<string, string>> = {
  1: "Letter",
  3: "Tabloid",
  4: "Ledger",
  5: "Legal",
  7: "Executive",
  8: "A3",
  9: "A4",
  11: "A5",
  12: "B4",
  13: "B5",
};
/** Yes and no of `printOptions`. */
const flags: Readonly<Record<string, string>> = {
  CenterHorizontally: "horizontalCentered",
  CenterVertically: "verticalCentered",
  PrintGridlines: "gridLines",
  PrintHeadings: "headings",
};
const sides = { L: "Left", C: "Center", R: "Right" } as const;

/** How a sheet is printed, as far as its file says anything; by the names of Excel's API. */
export function readPageSettings(root: XmlNode): Settings {
  const set: Record<string, unknown> = {};
  const page = childOf(root, "pageSetup");
  const { orientation, paperSize, scale, fitToWidth, fitToHeight, pageOrder } =
    page?.attributes ?? {};
  if (orientation === "landscape" || orientation === "portrait")
    set["Orientation"] = orientation === "landscape" ? "Landscape" : "Portrait";
  if (paperSize !== undefined && papers[paperSize]) set["PaperSize"] = papers[paperSize];
  if (isOn(childOf(root, "sheetPr", "pageSetUpPr"), "fitToPage"))
    set["Zoom"] = {
      // 0 is as many pages as it takes.
      ...(fitToWidth !== "0" && { horizontalFitToPages: Number(fitToWidth ?? 1) }),
      ...(fitToHeight !== "0" && { verticalFitToPages: Number(fitToHeight ?? 1) }),
    };
  else if (scale !== undefined) set["Zoom"] = { scale: Number(scale) };
  if (pageOrder === "overThenDown") set["PrintOrder"] = "OverThenDown";
  if (isOn(page, "blackAndWhite")) set["BlackAndWhite"] = true;
  const printed = childOf(root, "printOptions");
  for (const [name, attribute] of Object.entries(flags))
    if (isOn(printed, attribute)) set[name] = true;
  for (const side of margins) {
    const inches = childOf(root, "pageMargins")?.attributes[side.toLowerCase()];
    if (inches !== undefined)
      set[`${side}Margin`] = Math.round(Number(inches) * pointsPerInch * 1000) / 1000;
  }
  for (const [kind, element] of [
    ["Header", "oddHeader"],
    ["Footer", "oddFooter"],
  ] as const) {
    const text = textOf(childOf(root, "headerFooter", element));
    // `&L`, `&C` and `&R` begin the three parts; `&&` is a plain sign.
    for (const [, side = "C", part = ""] of text.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g))
      set[`${sides[side as keyof typeof sides]}${kind}`] = part;
  }
  return set;
}

/** Writes how a sheet is printed into its part, over what stood there; what is not played stays. */
export function writePageSettings(root: XmlNode, set: Settings): void {
  const put = (name: string, element: XmlNode | null) => {
    replaceInOrder(root, name, element, sheetOrder);
  };
  const page = childOf(root, "pageSetup")?.attributes ?? {};
  const zoom = (set["Zoom"] ?? {}) as Readonly<Record<string, unknown>>;
  const fits = zoom["horizontalFitToPages"] ?? zoom["verticalFitToPages"];
  const paper = Object.keys(papers).find((number) => papers[number] === set["PaperSize"]);
  const asked: Record<string, string | number | boolean | undefined> = {
    orientation: set["Orientation"] === "Landscape" ? "landscape" : "portrait",
    paperSize: paper ?? page["paperSize"],
    scale: typeof zoom["scale"] === "number" ? zoom["scale"] : undefined,
    fitToWidth: fits === undefined ? undefined : Number(zoom["horizontalFitToPages"] ?? 0),
    fitToHeight: fits === undefined ? undefined : Number(zoom["verticalFitToPages"] ?? 0),
    pageOrder: set["PrintOrder"] === "OverThenDown" ? "overThenDown" : undefined,
    blackAndWhite: set["BlackAndWhite"] === true || undefined,
  };
  const others = withoutKeys(page, ["orientation", "scale", "fitToWidth", "fitToHeight"]);
  put("pageSetup", node("pageSetup", { ...others, ...asked }));
  const properties = childOf(root, "sheetPr") ?? node("sheetPr");
  replaceInOrder(
    properties,
    "pageSetUpPr",
    fits === undefined ? null : node("pageSetUpPr", { fitToPage: true }),
    ["tabColor", "outlinePr", "pageSetUpPr"],
  );
  put("sheetPr", properties);
  put(
    "printOptions",
    node(
      "printOptions",
      Object.fromEntries(
        Object.entries(flags).map(([name, attribute]) => [attribute, set[name] === true]),
      ),
    ),
  );
  if (margins.some((side) => set[`${side}Margin`] !== undefined))
    put("pageMargins", node("pageMargins", marginsInFile(set)));
  const lines = (["Header", "Footer"] as const).flatMap((kind) => {
    const text = Object.entries(sides)
      .filter(
        ([, side]) => typeof set[`${side}${kind}`] === "string" && set[`${side}${kind}`] !== "",
      )
      .map(([sign, side]) => `&${sign}${String(set[`${side}${kind}`])}`)
      .join("");
    return text === "" ? [] : [node(`odd${kind}`, {}, [text])];
  });
  const kept = childOf(root, "headerFooter");
  put("headerFooter", lines.length === 0 ? null : node("headerFooter", kept?.attributes, lines));
}

function marginsInFile(set: Settings): Readonly<Record<string, number>> {
  const inches = (side: (typeof margins)[number]) =>
    Number(set[`${side}Margin`] ?? usualMargins[side]) / pointsPerInch;
  return Object.fromEntries(margins.map((side) => [side.toLowerCase(), inches(side)]));
}
