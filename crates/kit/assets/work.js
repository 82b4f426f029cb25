// @ts-check
// A little work that a flood would have to do for every start: a number whose digest with the page's
// own begins with so many zero bits. It is done while people read; without it one waits a little.

export async function work() {
  const field = document.querySelector("[data-work]");
  if (!(field instanceof HTMLInputElement) || field.value || !window.crypto.subtle) return;
  const text = new TextEncoder();
  for (let n = 0; ; n++) {
    const bytes = text.encode(`${field.dataset.work}:${n}`);
    const digest = new DataView(await crypto.subtle.digest("SHA-256", bytes));
    if (Math.clz32(digest.getUint32(0)) < Number(field.dataset.bits)) continue;
    field.value = String(n);
    return;
  }
}
