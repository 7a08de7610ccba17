// The bot's clock: runs on by itself, is moved by buttons, shows when it is busy.

import { act } from "./api.js";
import { clockTime, localMoment, longDate } from "./format.js";

const $ = (id) => document.getElementById(id);
let base = Date.now();
let since = performance.now();

export const now = () => base + performance.now() - since;

export function setClock(iso) {
  base = Date.parse(iso);
  since = performance.now();
  show();
}

export function setBusy(busy) {
  $("busy").hidden = !busy;
  for (const button of $("steps").children) button.disabled = busy;
  document.body.classList.toggle("moving", busy);
}

function show() {
  const words = `${longDate(now())} kl. ${clockTime(now())}`;
  if ($("time").textContent !== words) $("time").textContent = words;
}

async function move(body, complain) {
  setBusy(true);
  try {
    setClock((await act("clock", body)).now);
  } catch (error) {
    complain(`Uret kunne ikke flyttes: ${error.message}`);
  } finally {
    setBusy(false);
  }
}

export function startClock(canMove, complain) {
  $("steps").hidden = !canMove;
  setInterval(show, 1000);
  for (const button of $("steps").querySelectorAll("[data-seconds]")) {
    button.addEventListener("click", () => move({ seconds: Number(button.dataset.seconds) }, complain));
  }
  $("pick").addEventListener("click", () => {
    $("moment").min = $("moment").value = localMoment(now());
    $("date").showModal();
  });
  $("date").addEventListener("close", () => {
    if ($("date").returnValue === "go" && $("moment").value) move({ to: $("moment").value }, complain);
    $("date").returnValue = "";
  });
}
