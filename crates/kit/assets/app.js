// @ts-check
// Starts the rest. Every page works without any of it.
import { autosave } from "./autosave.js";
import { copyAndPrint } from "./copy.js";
import { live } from "./live.js";
import { lock } from "./lock.js";

lock();
autosave();
live();
copyAndPrint();

// Filters stand open where there is room for them.
if (matchMedia("(min-width: 64rem)").matches) {
  for (const filters of document.querySelectorAll("details.filters")) {
    filters.setAttribute("open", "");
  }
}
