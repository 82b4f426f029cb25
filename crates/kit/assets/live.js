// @ts-check
// Forms that answer while one types or ticks: a form with data-live="results" replaces the element
// of that id with the one of the page that the form leads to. The document comes from
// XMLHttpRequest, since that is the one parser a page may use that allows no other source of
// markup. Forms that come with an answer are live, too.

import { fields } from "./fields.js";

const PAUSE_MS = 200;
/** How long until what did not reach the server is sent again. */
const AGAIN_MS = 3000;

/** @type {WeakMap<HTMLFormElement, {request: XMLHttpRequest, timer: number}>} */
const asking = new WeakMap();

export function live() {
  addEventListener("input", (event) => {
    const form = event.target instanceof Element && event.target.closest("form[data-live]");
    if (form instanceof HTMLFormElement) later(form, PAUSE_MS);
  });
  addEventListener("submit", (event) => {
    const under = event.target instanceof HTMLFormElement && asking.get(event.target);
    if (!under) return;
    clearTimeout(under.timer);
    under.request.abort();
  });
}

/**
 * @param {HTMLFormElement} form
 * @param {number} ms
 */
function later(form, ms) {
  const under = asking.get(form) ?? { request: new XMLHttpRequest(), timer: 0 };
  asking.set(form, under);
  clearTimeout(under.timer);
  under.timer = setTimeout(() => ask(form, under.request), ms);
}

/**
 * @param {HTMLFormElement} form
 * @param {XMLHttpRequest} request
 */
function ask(form, request) {
  const id = form.dataset.live ?? "";
  const sent = fields(form);
  const posts = form.method === "post";
  const address = posts ? form.action : `${form.action.split("?")[0]}?${sent}`;
  request.abort();
  request.open(posts ? "POST" : "GET", address);
  request.responseType = "document";
  request.setRequestHeader("X-Fragment", id);
  request.onload = () => {
    const found = request.response?.getElementById(id);
    const here = document.getElementById(id);
    // No such part: the answer is another page (locked, or an error). Let it be seen as itself.
    if (!found || !here) form.submit();
    else replace(here, found);
  };
  request.onerror = () => {
    document.getElementById(id)?.classList.add("waiting");
    later(form, AGAIN_MS);
  };
  if (posts) {
    request.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
    request.send(sent);
  } else {
    request.send();
  }
}

/**
 * Keeps the line that says how many there are, so that screen readers announce its change.
 * @param {Element} here
 * @param {Element} found
 */
function replace(here, found) {
  const said = here.querySelector(":scope > [role=status]");
  const says = found.querySelector(":scope > [role=status]");
  if (said && says) {
    said.textContent = says.textContent;
    says.remove();
    for (const child of [...here.childNodes]) if (child !== said) child.remove();
    here.append(...found.childNodes);
    here.classList.remove("waiting");
  } else {
    here.replaceWith(found);
  }
}
