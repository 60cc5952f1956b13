import type { PlayedObject } from "../playedObject";
import { entry } from "./memberName";
import type { QueryInfo } from "./wire";

/**
 * Answers a load: `["name", "tables/name"]` of a worksheet gives `{ Name, Tables: { _Items: [{ Name }] } }`.
 * Without a selection, or with `*`, all plain properties that are played are given.
 */
export function query(object: PlayedObject, info: QueryInfo): Record<string, unknown> {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) =>
    path.split("/").filter(Boolean),
  );
  if (!object.items) return select(object, paths);
  const start = info.Skip ?? 0;
  const items = object.items().slice(start, info.Top === undefined ? undefined : start + info.Top);
  return collection(object, items, paths);
}

function select(
  object: PlayedObject,
  paths: readonly (readonly string[])[],
): Record<string, unknown> {
  if (object.items) return collection(object, object.items(), paths);
  const answer: Record<string, unknown> = { ...object.identity?.() };
  for (const [first, rest] of grouped(paths)) {
    if (first === "*") Object.assign(answer, plain(object));
    else if (object.objects && Object.hasOwn(object.objects, first)) {
      const child = entry(object.objects, object, first)([]);
      answer[first] = child && select(child, rest);
    } else answer[first] = entry(object.read, object, first)();
  }
  return answer;
}

function collection(
  object: PlayedObject,
  items: readonly PlayedObject[],
  paths: readonly (readonly string[])[],
): Record<string, unknown> {
  const isOwn = (path: readonly string[]) => {
    const first = wireName(path[0] ?? "");
    return path.length === 1 && object.read !== undefined && Object.hasOwn(object.read, first);
  };
  const own = paths.filter(isOwn);
  const ofItems = paths
    .filter((path) => !isOwn(path))
    .map((path) => (path[0] === "items" ? path.slice(1) : path));
  const answer: Record<string, unknown> = { _Items: items.map((item) => select(item, ofItems)) };
  for (const [name = ""] of own)
    answer[wireName(name)] = entry(object.read, object, wireName(name))();
  return answer;
}

function plain(object: PlayedObject): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object.read ?? {}).map(([name, read]) => [name, read()]),
  );
}

/** Gathers the paths by their first step; no path at all means everything plain. */
function grouped(paths: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const [first = "*", ...rest] of paths.length === 0 ? [["*"]] : paths) {
    const name = wireName(first === "$all" ? "*" : first);
    const group = groups.get(name) ?? [];
    if (rest.length > 0) group.push(rest);
    groups.set(name, group);
  }
  return groups;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
