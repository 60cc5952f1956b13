import type { Rectangle } from "../../host/rectangle";

/** Cells with the same style, in rectangles as large as rows in order allow. */
export interface StyleRun {
  readonly area: Rectangle;
  readonly style: number;
}

/** Gathers styled cells, row by row from the top. */
export interface RunPainter {
  row(r: number, cells: Iterable<{ readonly c: number; readonly style: number }>): void;
  runs(): readonly StyleRun[];
}

interface OpenRun {
  r: number;
  h: number;
  c: number;
  w: number;
  style: number;
}

/** A painter to which nothing was said yet. Cells of the style `plain` are left out. */
export function createRunPainter(plain: number): RunPainter {
  const done: StyleRun[] = [];
  let open = new Map<number, OpenRun>();
  let lastRow = -2;
  const close = ({ r, c, h, w, style }: OpenRun) => void done.push({ area: { r, c, h, w }, style });
  return {
    row: (r, cells) => {
      const above = r === lastRow + 1 ? open : new Map<number, OpenRun>();
      if (above !== open) for (const run of open.values()) close(run);
      const now = new Map<number, OpenRun>();
      for (const run of across(r, cells, plain)) {
        const over = above.get(run.c);
        const isLike = over?.w === run.w && over.style === run.style;
        if (over && isLike) {
          over.h += 1;
          above.delete(run.c);
        }
        now.set(run.c, over && isLike ? over : run);
      }
      for (const run of above.values()) close(run);
      open = now;
      lastRow = r;
    },
    runs: () => {
      for (const run of open.values()) close(run);
      open = new Map();
      lastRow = -2;
      return done;
    },
  };
}

function across(
  r: number,
  cells: Iterable<{ readonly c: number; readonly style: number }>,
  plain: number,
): OpenRun[] {
  const runs: OpenRun[] = [];
  for (const { c, style } of cells) {
    if (style === plain) continue;
    const last = runs.at(-1);
    if (last?.style === style && last.c + last.w === c) last.w += 1;
    else runs.push({ r, h: 1, c, w: 1, style });
  }
  return runs;
}
