import type { Source } from "./sources";

/**
 * Circles of imports, each once, as the paths that one walks from a file back to itself.
 *
 * @example findCycles([a imports b, b imports a]) → [["src/a.ts", "src/b.ts", "src/a.ts"]]
 */
export function findCycles(sources: readonly Source[]): readonly (readonly string[])[] {
  const sourceByTarget = new Map<string, Source>();
  for (const source of sources) {
    const target = source.path.replace(/\.tsx?$/, "");
    sourceByTarget.set(target, source);
    if (target.endsWith("/index")) sourceByTarget.set(target.replace(/\/index$/, ""), source);
  }
  const cycles: (readonly string[])[] = [];
  const done = new Set<string>();
  const visit = (source: Source, trail: readonly string[]): void => {
    const start = trail.indexOf(source.path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), source.path]);
      return;
    }
    if (done.has(source.path)) return;
    for (const { target, isOurs } of source.imports) {
      const next = isOurs ? sourceByTarget.get(target) : undefined;
      if (next) visit(next, [...trail, source.path]);
    }
    done.add(source.path);
  };
  for (const source of sources) visit(source, []);
  return cycles;
}
