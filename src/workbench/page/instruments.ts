import type { Host, RequestRecord } from "../host/hostOptions";
import { element } from "./element";
import { createFaultPanel } from "./faultPanel";
import { instrumentWords } from "./instrumentWords";
import type { Language } from "./settings";
import { createWireLog } from "./wireLog";

/** What stands below the grid: faults on command, and every request in sight. */
export interface Instruments {
  draw(language: Language): void;
  record(request: RequestRecord): void;
}

export function createInstruments(host: () => Host | null): Instruments {
  const panel = createFaultPanel(element("faultPanel"), host);
  const log = createWireLog(element("wireLog"), element("wireTitle"));
  return {
    draw: (language) => {
      element("faultsTitle").textContent = instrumentWords(language).faults.title;
      element("instruments").lang = language.slice(0, 2);
      panel.draw(language);
      log.draw(language);
    },
    record: (request) => {
      log.add(request);
      // A condition that was ordered for a request begins with it.
      panel.refresh();
    },
  };
}
