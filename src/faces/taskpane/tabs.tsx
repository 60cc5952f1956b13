import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { tabs, type Tab } from "./paneState";
import { useWords } from "./spokenLanguage";

interface TabsProps {
  readonly chosen: Tab;
  readonly onChoose: (tab: Tab) => void;
  /** What the chosen tab shows. */
  readonly children: ReactNode;
}

/**
 * The pane's views as tabs: one stop for Tab, arrows between them, and each chosen as it is
 * reached. Our own, since Fluent's list of tabs hides focusable elements from screen readers.
 */
export function Tabs({ chosen, onChoose, children }: TabsProps): React.JSX.Element {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent): void => {
    const next = reached(tabs.indexOf(chosen), event.key);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };

  return (
    <main>
      <div className="tabs" role="tablist" aria-label={words.tabs.label} ref={list}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === chosen}
            aria-controls="panel"
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => {
              onChoose(tab);
            }}
            onKeyDown={move}
          >
            {words.tabs[tab]}
          </button>
        ))}
      </div>
      <div id="panel" className="panel" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </main>
  );
}

function reached(from: number, key: string): Tab | undefined {
  switch (key) {
    case "ArrowRight":
      return tabs[(from + 1) % tabs.length];
    case "ArrowLeft":
      return tabs[(from + tabs.length - 1) % tabs.length];
    case "Home":
      return tabs[0];
    case "End":
      return tabs.at(-1);
    default:
      return undefined;
  }
}
