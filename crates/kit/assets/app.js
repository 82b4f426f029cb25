// @ts-check
// Starts the rest. Every page works without any of it.
import { autosave } from "./autosave.js";
import { copyAndPrint } from "./copy.js";
import { live } from "./live.js";
import { lock } from "./lock.js";
import { photos } from "./photos.js";

lock();
autosave();
live();
copyAndPrint();
photos();
if (document.querySelector("[data-sign]")) import("./sign.js").then(({ sign }) => sign());
if (document.querySelector("[data-work]")) import("./work.js").then(({ work }) => work());
if (document.querySelector("[data-seal]")) import("./seal.js").then(({ seal }) => seal());
