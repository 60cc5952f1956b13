import { parseAddress } from "../address";
import type { Desk } from "../desk";
import type { ChartFurnishing } from "../furnishings/furnishings";
import { givenPlace, givenText } from "../given";
import { requireUnprotected } from "../permissions";
import type { Given, PlayedObject } from "../playedObject";
import { boundingRectangle } from "../rectangles";
import { RichApiError } from "../richApiError";
import { chartParts } from "./chartParts";

/** Excel.Chart: what it shows, where it stands, and everything that was said of its looks. */
export function chart(desk: Desk, sheetId: string, id: string): PlayedObject {
  const { port } = desk;
  const all = () => port.furnishings.sheet(sheetId).charts;
  const now = (): ChartFurnishing => {
    const found = all().find((one) => one.id === id);
    if (!found) throw new RichApiError("ItemNotFound");
    return found;
  };
  const replace = (charts: readonly ChartFurnishing[]) => {
    requireUnprotected(port, sheetId, "allowEditObjects");
    port.furnishings.change(sheetId, { charts });
  };
  const change = (part: Partial<ChartFurnishing>) => {
    replace(all().map((one) => (one.id === id ? { ...one, ...part } : one)));
  };
  const areaOf = (given: Given, index: number) =>
    givenPlace(given, index, (address) => ({ sheetId, area: parseAddress(address).area })).area;
  const kept = chartParts(
    now,
    (path, value) => {
      change({ set: { ...now().set, [path]: value } });
    },
    () => {
      const { data } = now();
      return port.readValues(data.sheetId, data.area);
    },
  );
  return {
    type: "Chart",
    identity: () => ({ Id: id }),
    read: {
      ...kept.read,
      Id: () => id,
      Name: () => now().name,
      ChartType: () => now().kind,
    },
    write: {
      ...kept.write,
      Name: (name) => {
        change({ name: givenText([name], 0) });
      },
      ChartType: (kind) => {
        change({ kind: givenText([kind], 0) });
      },
    },
    calls: {
      Delete: () => {
        replace(all().filter((one) => one.id !== id));
      },
      SetPosition: (given) => {
        const start = areaOf(given, 0);
        change({ place: given[1] == null ? start : boundingRectangle(start, areaOf(given, 1)) });
      },
      SetData: (given) => {
        const data = givenPlace(given, 0, () => {
          throw new RichApiError("InvalidArgument");
        });
        change({ data, ...(typeof given[1] === "string" && { seriesBy: given[1] }) });
      },
    },
    objects: kept.objects,
  };
}
