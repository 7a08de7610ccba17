// The typing field: Enter sends, "/" opens the commands, a reply or an edit is shown above it, a picture before it goes.

import { act, upload } from "./api.js";
import { element, startCode } from "./format.js";
import { kindOf, look, startPicked } from "./picked.js";

const $ = (id) => document.getElementById(id);
let about = null; // { kind: "reply" | "edit", message }
let commands = [];
let where = () => null;
let complain = () => {};
let bot = "";

export function startComposer(place, username, onTrouble) {
  [where, bot, complain] = [place, username, onTrouble];
  $("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  $("text").addEventListener("keydown", typed);
  $("text").addEventListener("input", () => {
    grow();
    suggest();
  });
  $("slash").addEventListener("click", () => ($("menu").hidden ? openMenu(commands) : closeMenu()));
  $("menu").addEventListener("keydown", walk);
  $("quote-off").addEventListener("click", () => settle(true));
  $("file").addEventListener("change", () => sendFiles($("file").files));
  $("text").addEventListener("paste", (event) => {
    if (!event.clipboardData.files.length) return;
    event.preventDefault();
    sendFiles(event.clipboardData.files);
  });
  startPicked();
}

export function setCommands(list) {
  commands = list;
  $("slash").hidden = !list.length;
  closeMenu();
}

export function setKeyboard(rows) {
  $("keyboard").hidden = !rows?.length;
  const key = (text) => element("button", { type: "button", className: "press", onclick: () => say(text) }, text);
  $("keyboard").replaceChildren(...(rows ?? []).map((row) => element("div", { className: "row" }, ...row.map(key))));
}

export function replyTo(message) {
  take("reply", message, `Svar til ${message.sender.name}:`);
}

export function editMessage(message) {
  take("edit", message, "Ret din besked:");
  $("text").value = message.text;
  grow();
}

export function settle(clear = false) {
  if (clear && about?.kind === "edit") $("text").value = "";
  about = null;
  $("quote").hidden = true;
  grow();
}

function take(kind, message, title) {
  about = { kind, message };
  $("quote-name").textContent = title;
  $("quote-text").textContent = message.text.slice(0, 120) || "Billede eller fil";
  $("quote").hidden = false;
  $("text").focus();
}

async function send() {
  const text = $("text").value.trim();
  if (!text) return;
  if (await say(startCode(text, bot) ?? text)) {
    $("text").value = "";
    settle();
    closeMenu();
  }
}

export async function say(text) {
  try {
    const message = about?.message.id;
    if (about?.kind === "edit") await act("edit", { ...where(), message, text });
    else await act("write", { ...where(), text, reply_to: message ?? null });
    settle();
    return true;
  } catch (error) {
    complain(`Beskeden kunne ikke sendes: ${error.message}`);
    return false;
  }
}

async function sendFiles(chosen) {
  const place = where();
  const { files, caption } = await look(chosen, $("text").value);
  const album = files.length > 1 ? String(Date.now()) : "";
  $("file").value = "";
  $("text").value = files.length ? "" : caption;
  settle();
  $("text").focus();
  try {
    for (const [index, file] of files.entries()) {
      await upload({ ...place, kind: kindOf(file), name: file.name, album, caption: index ? "" : caption }, file);
    }
  } catch (error) {
    $("text").value ||= caption;
    complain(`Filen kunne ikke sendes: ${error.message}`);
  }
}

function typed(event) {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send();
  } else if (event.key === "Escape") {
    closeMenu();
    settle(true);
  } else if (event.key === "ArrowUp" && !$("menu").hidden) {
    event.preventDefault();
    $("menu").querySelector("li:last-child button")?.focus();
  }
}

function suggest() {
  const begun = /^\/(\w*)$/.exec($("text").value);
  const fitting = begun ? commands.filter((c) => c.command.startsWith(begun[1].toLowerCase())) : [];
  fitting.length ? openMenu(fitting, false) : closeMenu();
}

function openMenu(list, focus = true) {
  const entry = ({ command, description }) => {
    const words = [element("strong", {}, `/${command}`), element("span", {}, description)];
    return element("li", {}, element("button", { type: "button", onclick: () => choose(command) }, ...words));
  };
  $("menu").replaceChildren(...list.map(entry));
  $("menu").hidden = false;
  $("slash").setAttribute("aria-expanded", "true");
  if (focus) $("menu").querySelector("button")?.focus();
}

function closeMenu() {
  $("menu").hidden = true;
  $("slash").setAttribute("aria-expanded", "false");
}

async function choose(command) {
  closeMenu();
  $("text").value = "";
  $("text").focus();
  await say(`/${command}`);
}

function walk(event) {
  const entries = [...$("menu").querySelectorAll("button")];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    entries[(entries.indexOf(document.activeElement) + step + entries.length) % entries.length].focus();
  } else if (event.key === "Escape") {
    closeMenu();
    $("text").focus();
  }
}

function grow() {
  $("text").style.height = "auto";
  $("text").style.height = `${Math.min($("text").scrollHeight, 160)}px`;
}
