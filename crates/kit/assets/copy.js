// @ts-check
// Buttons that need script show only where script runs: copying, printing.

const SAID_MS = 2500;

export function copyAndPrint() {
  for (const button of document.querySelectorAll("button[data-print]")) {
    button.removeAttribute("hidden");
    button.addEventListener("click", () => print());
  }
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll("button[data-copy]")) {
    if (!(button instanceof HTMLElement)) continue;
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
}

/** @param {HTMLElement} button */
async function copy(button) {
  const from = document.getElementById(button.dataset.copy ?? "");
  const label = button.querySelector("span");
  if (!from || !label) return;
  await navigator.clipboard.writeText((from.textContent ?? "").replace(/\s+/g, " ").trim());
  const before = label.textContent;
  label.textContent = button.dataset.done ?? before;
  setTimeout(() => (label.textContent = before), SAID_MS);
}
