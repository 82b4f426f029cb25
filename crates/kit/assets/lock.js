// @ts-check
// Quick lock: Escape twice presses the lock button, and the page is blank from that moment, even
// where the network is slow. A page that comes back from the browser's memory is blank, too, and
// asks the server again.

const TWICE_MS = 600;

export function lock() {
  const form = document.querySelector("form[data-lock]");
  if (form instanceof HTMLFormElement) {
    form.addEventListener("submit", () => setTimeout(blank));
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
