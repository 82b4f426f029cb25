// @ts-check
// Quick lock: Escape twice presses the lock button, and the page is blank from that moment, even
// where the network is slow. What was typed a moment ago is saved first. A page that comes back
// from the browser's memory is blank, too, and asks the server again.

import { saveAll } from "./autosave.js";

const TWICE_MS = 600;
/** How long a lock waits for what was typed to be saved. */
const SAVE_MS = 3000;

export function lock() {
  const form = document.querySelector("form[data-lock]");
  if (form instanceof HTMLFormElement) {
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      blank();
      await Promise.race([saveAll(), new Promise((late) => setTimeout(late, SAVE_MS))]);
      form.submit();
    });
    onEscapeTwice(() => form.requestSubmit());
  }
  addEventListener("pagehide", (event) => {
    if (event.persisted) blank();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

function blank() {
  document.documentElement.classList.add("blank");
}

/** @param {() => void} then */
function onEscapeTwice(then) {
  let last = -TWICE_MS;
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat) return;
    if (event.timeStamp - last < TWICE_MS) then();
    last = event.timeStamp;
  });
}
