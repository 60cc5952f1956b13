import type { PlayedObject } from "../playedObject";

/** Objects that office.js asked the host to hold between batches (`_KeepReference`). */
export interface References {
  keep(object: PlayedObject): string;
  find(id: string): PlayedObject | undefined;
  remove(id: string): void;
  size(): number;
}

/** A new, empty store of kept objects; the ids are `"ref1"`, `"ref2"` and so on. */
export function createReferences(): References {
  const kept = new Map<string, PlayedObject>();
  let last = 0;
  return {
    keep: (object) => {
      const id = `ref${String(++last)}`;
      kept.set(id, object);
      return id;
    },
    find: (id) => kept.get(id),
    remove: (id) => void kept.delete(id),
    size: () => kept.size,
  };
}
