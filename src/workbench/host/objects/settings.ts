import type { Desk } from "../desk";
import { givenText } from "../given";
import type { PlayedObject } from "../playedObject";
import { RichApiError } from "../richApiError";

/** Excel.SettingCollection: the same settings as Office.context.document.settings. */
export function settings(desk: Desk): PlayedObject {
  const one = (key: string) => setting(desk, key);
  return {
    type: "SettingCollection",
    read: {},
    items: () => [...desk.settings.keys()].map(one),
    calls: { GetCount: () => desk.settings.size },
    item: (given) => {
      const key = givenText(given, 0);
      if (!desk.settings.has(key)) throw new RichApiError("ItemNotFound");
      return one(key);
    },
    objects: {
      GetItemOrNullObject: (given) => {
        const key = givenText(given, 0);
        return desk.settings.has(key) ? one(key) : null;
      },
      Add: (given) => {
        desk.settings.set(givenText(given, 0), JSON.stringify(given[1]));
        desk.settingsChanged();
        return one(givenText(given, 0));
      },
    },
  };
}

function setting(desk: Desk, key: string): PlayedObject {
  return {
    type: "Setting",
    identity: () => ({ Key: key }),
    read: { Key: () => key, Value: () => JSON.parse(desk.settings.get(key) ?? "null") as unknown },
    write: {
      Value: (value) => {
        desk.settings.set(key, JSON.stringify(value));
        desk.settingsChanged();
      },
    },
    calls: {
      Delete: () => {
        desk.settings.delete(key);
        desk.settingsChanged();
      },
    },
  };
}
