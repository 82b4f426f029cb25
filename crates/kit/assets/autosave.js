// @ts-check
// Nothing typed is lost: a form with data-autosave is also posted to that address every few
// seconds while it changes, once more when the page goes out of sight, and before it is sent or
// the page is locked. Where the server cannot be reached, the page stays and says so. Nothing is
// kept in the browser.

import { fields } from "./fields.js";

const EVERY_MS = 4000;
/** How long an answer is waited for. */
const ANSWER_MS = 8000;

/** @type {Saver[]} */
const savers = [];

export function autosave() {
  for (const form of document.querySelectorAll("form[data-autosave]")) {
    if (form instanceof HTMLFormElement) savers.push(new Saver(form));
  }
}

/** Saves what was typed a moment ago, before the page goes for good and without a question. */
export async function saveAll() {
  for (const saver of savers) saver.asks = false;
  await Promise.all(savers.map((saver) => saver.last()));
}

class Saver {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
    this.words = /** @type {HTMLElement|null} */ (form.querySelector("[data-saved]"));
    this.changed = false;
    this.unreached = false;
    this.over = false;
    this.asks = true;
    /** @type {Promise<void>|null} */
    this.sending = null;
    form.addEventListener("input", () => (this.changed = true));
    form.addEventListener("submit", (event) => this.leave(event));
    setInterval(() => this.save(), EVERY_MS);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.save();
    });
    addEventListener("beforeunload", (event) => {
      if (this.unreached && this.asks && !this.over) event.preventDefault();
    });
  }

  save() {
    if (this.changed && !this.sending && !this.over) {
      this.sending = this.send().finally(() => (this.sending = null));
    }
    return this.sending;
  }

  /** The save under way, and then what was typed since. */
  async last() {
    await this.sending;
    await this.save();
    this.over = true;
  }

  /**
   * The form is sent once what it says is kept, so that no browser's own page takes its place.
   * @param {SubmitEvent} event
   */
  async leave(event) {
    if (this.over || !this.changed && !this.sending) {
      this.over = true;
      return;
    }
    event.preventDefault();
    await this.last();
    if (this.unreached) {
      this.over = false;
      this.say("stays");
    } else {
      this.form.requestSubmit(event.submitter);
    }
  }

  async send() {
    this.changed = false;
    const kept = await this.post();
    if (!kept) this.changed = true;
    this.say(kept ? "saved" : "unsaved");
  }

  /** @param {"saved"|"unsaved"|"stays"} which */
  say(which) {
    if (!this.words) return;
    this.words.textContent = this.words.dataset[which] ?? "";
    this.words.classList.toggle("waiting", which !== "saved");
    // What is said takes room from what is being written.
    const field = document.activeElement;
    if (which !== "saved" && field?.matches("input, textarea, select") && this.form.contains(field)) {
      field.scrollIntoView({ block: "nearest" });
    }
  }

  /** Whether the server kept it. A locked session answers with another page, which is a no. */
  async post() {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), ANSWER_MS);
    try {
      const answer = await fetch(this.form.dataset.autosave ?? "", {
        method: "POST",
        body: fields(this.form),
        headers: { "X-Autosave": "1" },
        keepalive: true,
        signal: stop.signal,
      });
      const revision = answer.headers.get("X-Revision");
      const field = this.form.elements.namedItem("revision");
      if (revision && field instanceof HTMLInputElement) field.value = revision;
      this.unreached = answer.status >= 500;
      return answer.ok && !answer.redirected;
    } catch {
      this.unreached = true;
      return false;
    } finally {
      clearTimeout(timer);
    }
  }
}
