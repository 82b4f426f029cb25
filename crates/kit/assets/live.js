// @ts-check
// Search as you type: a form with data-live="results" replaces the element of that id with the
// one of the page that the form leads to. The document comes from XMLHttpRequest, since that is
// the one parser a page may use that allows no other source of markup.

import { fields } from "./fields.js";

const PAUSE_MS = 200;

export function live() {
  for (const form of document.querySelectorAll("form[data-live]")) {
    if (form instanceof HTMLFormElement) watch(form);
  }
}

/** @param {HTMLFormElement} form */
function watch(form) {
  const request = new XMLHttpRequest();
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(form, request), PAUSE_MS);
  };
  form.addEventListener("input", later);
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    request.abort();
  });
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
  } else {
    here.replaceWith(found);
  }
}
