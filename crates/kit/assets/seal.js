// @ts-check
// Seals a form in the browser, to a key that only those hold who answer: HPKE (RFC 9180) with X25519,
// HKDF-SHA256 and AES-256-GCM, bound to the form and to the answer as the server binds what it seals
// itself. Where a browser cannot, the form goes as it is and the server seals it at once.

const text = new TextEncoder();
const KEM = join(text.encode("KEM"), [0, 0x20]);
const SUITE = join(text.encode("HPKE"), [0, 0x20, 0, 1, 0, 2]);

const AROUND = new Set(["request", "begun", "seal", "sealed", "website"]);

export function seal() {
  const field = document.querySelector("input[data-seal]");
  const form = field?.closest("form");
  if (!(field instanceof HTMLInputElement) || !form || !window.crypto.subtle) return;
  let busy = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    const [said, body] = [new URLSearchParams(), new URLSearchParams()];
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string") (AROUND.has(name) ? body : said).append(name, value);
    }
    try {
      const hour = Math.floor(Date.now() / 3600000);
      body.set("sealed", hex(await sealed(field.dataset, text.encode(`at=${hour}&${said}`))));
    } catch {
      field.value = "";
      return form.submit();
    }
    try {
      shown(form, field, await answered(form.action, body));
    } catch {
      tell(form, field.dataset.lost ?? "");
    }
    busy = false;
  });
}

// The answer as a document: an XMLHttpRequest is the one parser that a page of ours may use.
/** @param {string} address @param {URLSearchParams} body @returns {Promise<XMLHttpRequest>} */
function answered(address, body) {
  return new Promise((done, lost) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "document";
    request.onload = () => done(request);
    request.onerror = lost;
    request.send(body);
  });
}

// What was typed stays where it is until it was taken: the server cannot give back what it cannot read.
/** @param {HTMLFormElement} form @param {HTMLInputElement} field @param {XMLHttpRequest} answer */
function shown(form, field, answer) {
  const page = answer.response;
  if (!(page instanceof Document)) throw new Error("no page");
  if (answer.status === 200) {
    document.body.replaceWith(document.adoptNode(page.body));
    window.scrollTo(0, 0);
    return;
  }
  const asked = page.querySelector("input[data-seal]");
  if (asked instanceof HTMLInputElement) {
    field.dataset.answer = asked.dataset.answer;
    for (const one of asked.form?.querySelectorAll("input[type=hidden]") ?? []) {
      const ours = form.elements.namedItem(one.getAttribute("name") ?? "");
      if (ours instanceof HTMLInputElement && ours !== field) ours.value = one.getAttribute("value") ?? "";
    }
  }
  const why = page.querySelector("main .notice.refuse") ?? page.querySelector("main h1");
  tell(form, why?.textContent ?? "");
}

/** @param {HTMLFormElement} form @param {string} words */
function tell(form, words) {
  form.querySelector("[data-told]")?.remove();
  const told = document.createElement("p");
  told.className = "error";
  told.dataset.told = "";
  told.setAttribute("role", "alert");
  told.textContent = words;
  form.querySelector("button:not([name])")?.before(told);
}

/** @param {DOMStringMap} place @param {Uint8Array} said */
async function sealed(place, said) {
  const info = binding("form-answers/1", place.form);
  const aad = binding("form-answer/1", place.answer);
  const to = bytes(place.seal);
  const theirs = await crypto.subtle.importKey("raw", to, "X25519", false, []);
  const own = /** @type {CryptoKeyPair} */ (await crypto.subtle.generateKey("X25519", false, ["deriveBits"]));
  const enc = new Uint8Array(await crypto.subtle.exportKey("raw", own.publicKey));
  const ecdh = { name: "X25519", public: theirs };
  const shared = new Uint8Array(await crypto.subtle.deriveBits(ecdh, own.privateKey, 256));
  const eae = await extract(KEM, [], "eae_prk", shared);
  const secret = await expand(KEM, eae, "shared_secret", join(enc, to), 32);
  const context = join([0], await extract(SUITE, [], "psk_id_hash", []), await extract(SUITE, [], "info_hash", info));
  const master = await extract(SUITE, secret, "secret", []);
  const key = await crypto.subtle.importKey("raw", await expand(SUITE, master, "key", context, 32), "AES-GCM", false, ["encrypt"]);
  const iv = await expand(SUITE, master, "base_nonce", context, 12);
  const shut = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: aad }, key, padded(said));
  return join([1, 1], enc, new Uint8Array(shut));
}

/** @param {Uint8Array} suite @param {ArrayLike<number>} salt @param {string} label @param {ArrayLike<number>} what */
async function extract(suite, salt, label, what) {
  const all = join(text.encode("HPKE-v1"), suite, text.encode(label), what);
  return hmac(salt.length ? salt : new Uint8Array(32), all);
}

/** @param {Uint8Array} suite @param {Uint8Array} secret @param {string} label @param {ArrayLike<number>} info @param {number} length */
async function expand(suite, secret, label, info, length) {
  const all = join([0, length], text.encode("HPKE-v1"), suite, text.encode(label), info, [1]);
  return (await hmac(secret, all)).slice(0, length);
}

/** @param {ArrayLike<number>} key @param {Uint8Array} what */
async function hmac(key, what) {
  const own = await crypto.subtle.importKey("raw", join(key), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", own, what));
}

/** What is sealed is bound to: each part after its length. @param {string} format @param {string} [id] */
function binding(format, id) {
  const parts = [text.encode("shopfloor"), text.encode(format), bytes(id)];
  return join(...parts.flatMap((part) => [[0, 0, part.length >> 8, part.length & 255], part]));
}

/** The bytes after their length, in a size that says little of theirs. @param {Uint8Array} said */
function padded(said) {
  const length = [];
  for (let left = said.length; ; left >>= 7) {
    length.push((left & 127) | (left > 127 ? 128 : 0));
    if (left <= 127) break;
  }
  let size = 64;
  while (size < length.length + said.length) size *= 2;
  const out = new Uint8Array(size);
  out.set(join(length, said));
  return out;
}

/** @param {ArrayLike<number>[]} parts */
function join(...parts) {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** @param {string} [digits] */
function bytes(digits = "") {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

/** @param {Uint8Array} said */
function hex(said) {
  return Array.from(said, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
