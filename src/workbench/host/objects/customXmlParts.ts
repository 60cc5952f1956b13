import type { Desk } from "../desk";
import type { XmlPart } from "../furnishings/furnishings";
import { givenText } from "../given";
import type { PlayedObject } from "../playedObject";
import { RichApiError } from "../richApiError";

/** Excel.CustomXmlPartCollection: pieces of XML that an add-in keeps in the workbook, out of people's sight. */
export function customXmlParts(desk: Desk): PlayedObject {
  const { furnishings } = desk.port;
  const all = () => furnishings.workbook().xmlParts;
  const find = (id: string) => all().find((one) => one.id === id);
  const keep = (xmlParts: readonly XmlPart[]) => {
    furnishings.changeWorkbook({ xmlParts });
  };
  const play = (id: string): PlayedObject => ({
    type: "CustomXmlPart",
    identity: () => ({ Id: id }),
    read: { Id: () => id, NamespaceUri: () => namespaceOf(now(id).xml) },
    calls: {
      GetXml: () => now(id).xml,
      SetXml: (given) => {
        const xml = requireXml(givenText(given, 0));
        keep(all().map((one) => (one.id === id ? { id, xml } : one)));
      },
      Delete: () => {
        keep(all().filter((one) => one.id !== id));
      },
    },
  });
  return {
    type: "CustomXmlPartCollection",
    read: {},
    items: () => all().map(({ id }) => play(id)),
    calls: { GetCount: () => all().length },
    item: (given) => play(now(givenText(given, 0)).id),
    objects: {
      Add: (given) => {
        const part = { id: `{${crypto.randomUUID()}}`, xml: requireXml(givenText(given, 0)) };
        keep([...all(), part]);
        return play(part.id);
      },
      GetItemOrNullObject: (given) => {
        const found = find(givenText(given, 0));
        return found ? play(found.id) : null;
      },
    },
  };

  function now(id: string): XmlPart {
    const found = find(id);
    if (!found) throw new RichApiError("ItemNotFound");
    return found;
  }
}

/** Only that it begins and ends as an element is looked at: there is no parser on this side of the wire. */
function requireXml(xml: string): string {
  if (!/^\s*<[\s\S]*>\s*$/.test(xml)) throw new RichApiError("InvalidArgument");
  return xml;
}

function namespaceOf(xml: string): string {
  return /<[^?!][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
}
