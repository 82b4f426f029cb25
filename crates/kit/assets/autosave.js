// @ts-check
// Nothing typed is lost: a form with data-autosave is also posted to that address every few
// seconds while it changes, and once more when the page goes out of sight. Nothing is kept in
// the browser.

import { fields } from "./fields.js";

const EVERY_MS = 4000;

export function autosave() {
  for (const form of document.querySelectorAll("form[data-autosave]")) {
    if (form instanceof HTMLFormElement) new Saver(form);
  }
}

class Saver {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
    this.words = /** @type {HTMLElement|null} */ (form.querySelector("[data-saved]"));
    this.changed = false;
    this.sending = false;
    this.over = false;
    form.addEventListener("input", () => (this.changed = true));
    form.addEventListener("submit", () => (this.over = true));
    setInterval(() => this.save(), EVERY_MS);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.save();
    });
  }

  async save() {
    if (!this.changed || this.sending || this.over) return;
    this.changed = false;
    this.sending = true;
    const kept = await this.send();
    this.sending = false;
    if (!kept) this.changed = true;
    if (this.words) {
      this.words.textContent = (kept ? this.words.dataset.saved : this.words.dataset.unsaved) ?? "";
      this.words.classList.toggle("waiting", !kept);
    }
  }

  /** Whether the server kept it. A locked session answers with another page, which is a no. */
  async send() {
    try {
      const answer = await fetch(this.form.dataset.autosave ?? "", {
        method: "POST",
        body: fields(this.form),
        headers: { "X-Autosave": "1" },
        keepalive: true,
      });
      const revision = answer.headers.get("X-Revision");
      const field = this.form.elements.namedItem("revision");
      if (revision && field instanceof HTMLInputElement) field.value = revision;
      return answer.ok && !answer.redirected;
    } catch {
      return false;
    }
  }
}
