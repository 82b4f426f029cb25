// @ts-check

/**
 * What a form would send, files apart.
 * @param {HTMLFormElement} form
 */
export function fields(form) {
  const all = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") all.append(name, value);
  }
  return all;
}
