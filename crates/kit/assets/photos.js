// @ts-check
// A photo is made smaller before it is sent, and drawn anew, so that nothing goes along with it:
// where it was taken, when, with what. The server takes that away too, where no script runs.

const SIDE_PX_MAX = 1600;
const QUALITY = 0.8;

export function photos() {
  for (const input of document.querySelectorAll('input[type="file"][accept^="image/"]')) {
    if (input instanceof HTMLInputElement) input.addEventListener("change", () => shrink(input));
  }
}

/** @param {HTMLInputElement} input */
async function shrink(input) {
  const file = input.files?.[0];
  if (!file) return;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, SIDE_PX_MAX / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    /** @type {Blob|null} */
    const drawn = await new Promise((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
    if (!drawn || input.files?.[0] !== file) return;
    const files = new DataTransfer();
    files.items.add(new File([drawn], "photo.jpg", { type: "image/jpeg" }));
    input.files = files.files;
  } catch {
    // It is sent as it is, and the server says what is wrong with it.
  }
}
