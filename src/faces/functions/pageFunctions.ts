import { tolka } from "./tolka";

// Functions whose readers are too heavy for functions.js: the page associates them, before the pane is
// painted, and each fetches its reader on its first call. In Excel the page is always there, since
// formulas run in its shared runtime.
CustomFunctions.associate("TOLKA", tolka);
