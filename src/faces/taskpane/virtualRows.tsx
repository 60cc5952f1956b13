import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { RowListProps } from "./rowListProps";

/** What a row is taken to be high before it has been measured, in px. */
const guessedHeight = 112;
const controls = "button, summary, a[href]";

/**
 * A long list that has only the rows in view in the page, and is one stop for Tab.
 *
 * Up, Down, Home and End move between rows; the row with focus is always kept in the page, so that
 * scrolling never drops focus. The page itself scrolls, so that 400 % zoom has one scroll bar only.
 */
export function VirtualRows<Row>({
  label,
  rows,
  keyOf,
  draw,
}: RowListProps<Row>): React.JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const [top, setTop] = useState(0);
  const wanted = useRef<number | null>(null);
  const current = Math.min(active, rows.length - 1);

  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => guessedHeight,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
    overscan: 4,
    scrollMargin: top,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), current])].sort((one, two) => one - two),
  });

  // What stands above the list may wrap or go, so its place is measured whenever the page changes.
  useLayoutEffect(() => {
    const measure = (): void => {
      setTop(Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => {
      watch.disconnect();
    };
  }, []);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector(`[data-index="${String(wanted.current)}"]`);
    row?.querySelector<HTMLElement>(controls)?.focus({ preventScroll: true });
    wanted.current = null;
  });

  const moveTo = (index: number): void => {
    wanted.current = index;
    setActive(index);
    virtualizer.scrollToIndex(index, { align: "auto" });
  };

  const move = (event: KeyboardEvent): void => {
    const next = reached(current, rows.length - 1, event.key);
    if (next === undefined) return;
    event.preventDefault();
    moveTo(next);
  };

  const follow = (event: FocusEvent): void => {
    const index = (event.target as HTMLElement).closest<HTMLElement>("[data-index]")?.dataset[
      "index"
    ];
    if (index !== undefined) setActive(Number(index));
  };

  return (
    <ul
      className="rows rows-virtual"
      aria-label={label}
      ref={list}
      onKeyDown={move}
      onFocus={follow}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map((item) => {
        const row = rows[item.index];
        if (row === undefined) return null;
        return (
          <li
            key={item.key}
            className="row"
            data-index={item.index}
            ref={virtualizer.measureElement}
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${String(item.start - top)}px)` }}
          >
            {draw(row, item.index === current ? 0 : -1)}
          </li>
        );
      })}
    </ul>
  );
}

function reached(from: number, last: number, key: string): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(from + 1, last);
    case "ArrowUp":
      return Math.max(from - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
