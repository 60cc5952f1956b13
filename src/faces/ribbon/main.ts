import { askPane } from "./askPane";

/**
 * The handlers by the names that manifest.xml gives its buttons (`FunctionName`).
 */
export const handlers = {
  check: askPane("check"),
  checkSelection: askPane("checkSelection"),
  createFollowUp: askPane("createFollowUp"),
};

// Without office.js (a page opened outside Office, or an address that is blocked) there is no ribbon.
if (typeof Office !== "undefined") {
  for (const [name, handler] of Object.entries(handlers)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void handler(event);
    });
  }
}
