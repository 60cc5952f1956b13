import { useEffect, useLayoutEffect, useReducer } from "react";
import type { PaneHost } from "./paneHost";

/** Whether the pane is dark, as Office or the system says; follows changes. */
export function useDark(host: PaneHost): boolean {
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => host.onThemeChanged(lookAgain), [host]);
  const isDark = host.isDark();
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
  }, [isDark]);
  return isDark;
}
