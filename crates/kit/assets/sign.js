// @ts-check
// A signature drawn with a finger, a pen or a mouse: strokes of points as compact text, in the field
// beside the picture. Typing one's name works without any of it.

const BYTES_MAX = 16_000;
/** Points nearer than this to the one before, in the pad's own units, say nothing. */
const NEAR = 3;

export function sign() {
  const pad = document.querySelector("[data-sign]");
  const picture = pad?.querySelector("svg");
  const path = pad?.querySelector("path");
  const field = pad?.querySelector("input");
  if (!(pad instanceof HTMLElement) || !picture || !path || !field) return;
  pad.hidden = false;
  /** @type {string[][]} */
  let strokes = field.value ? field.value.split(";").map((stroke) => stroke.split(" ")) : [];
  let drawing = false;
  /** @type {[number, number]} */
  let last = [-NEAR, -NEAR];

  /** @param {PointerEvent} event */
  const add = (event) => {
    const box = picture.getBoundingClientRect();
    const { width, height } = picture.viewBox.baseVal;
    const at = (/** @type {number} */ part, /** @type {number} */ most) =>
      Math.round(Math.min(1, Math.max(0, part)) * most);
    const x = at((event.clientX - box.left) / box.width, width);
    const y = at((event.clientY - box.top) / box.height, height);
    if (Math.hypot(x - last[0], y - last[1]) < NEAR || field.value.length > BYTES_MAX) return;
    last = [x, y];
    strokes[strokes.length - 1].push(`${x},${y}`);
    show();
  };
  const show = () => {
    const drawn = strokes.filter((stroke) => stroke.length > 0);
    field.value = drawn.map((stroke) => stroke.join(" ")).join(";");
    path.setAttribute("d", drawn.map((stroke) => `M${stroke.join("L").replaceAll(",", " ")}`).join(""));
  };
  picture.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    picture.setPointerCapture(event.pointerId);
    drawing = true;
    last = [-NEAR, -NEAR];
    strokes.push([]);
    add(event);
  });
  picture.addEventListener("pointermove", (event) => drawing && add(event));
  for (const end of ["pointerup", "pointercancel"]) {
    picture.addEventListener(end, () => (drawing = false));
  }
  // A finger on the pad draws; it does not move the page.
  picture.addEventListener("touchstart", (event) => event.preventDefault(), { passive: false });
  const again = pad.querySelector("button");
  again?.removeAttribute("hidden");
  again?.addEventListener("click", () => {
    strokes = [];
    show();
  });
}
