// What was picked to be sent: shown with a field for words about it, and sent by a press, as on a phone.

import { element, size } from "./format.js";

const $ = (id) => document.getElementById(id);
const isPicture = (file) => /^image\/(jpeg|png)$/.test(file.type);
let files = [];
let settled = () => {};

// Resolves to { files, caption } when they are to be sent, and to { files: [], caption } when they are not.
export function look(chosen, words) {
  files = [...chosen];
  $("picked-title").textContent = title();
  $("picked-files").replaceChildren(...files.map(shown));
  $("caption").value = words;
  $("picked").showModal();
  $("caption").focus();
  return new Promise((resolve) => (settled = resolve));
}

export function startPicked() {
  $("picked-off").addEventListener("click", () => $("picked").close(""));
  $("picked").addEventListener("close", close);
  $("caption").addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    $("picked").close("send");
  });
}

export const kindOf = (file) => (isPicture(file) ? "photo" : "document");

function close() {
  const sends = $("picked").returnValue === "send";
  for (const picture of $("picked-files").querySelectorAll("img")) URL.revokeObjectURL(picture.src);
  $("picked-files").replaceChildren();
  $("picked").returnValue = "";
  settled({ files: sends ? files : [], caption: $("caption").value.trim() });
}

function title() {
  const what = files.every(isPicture) ? ["billede", "billeder"] : ["fil", "filer"];
  return files.length === 1 ? `Send ${what[0]}` : `Send ${files.length} ${what[1]}`;
}

function shown(file) {
  if (!isPicture(file)) return element("li", {}, element("strong", {}, file.name), ` ${size(file.size)}`);
  return element("li", {}, element("img", { src: URL.createObjectURL(file), alt: file.name }));
}
