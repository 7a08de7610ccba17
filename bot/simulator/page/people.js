// The left column: who there is, their last line, what is unread.

import { element, hue, initials, shortDate } from "./format.js";

export function avatar(node, chat) {
  node.textContent = initials(chat.name);
  node.style.setProperty("--hue", hue(chat.id));
  node.classList.toggle("group", chat.group);
}

export function drawPeople(list, chats, current, letters, doing) {
  const focused = document.activeElement?.dataset?.chat;
  // The few groups stand above the many people.
  const inOrder = [...chats.filter((chat) => chat.group), ...chats.filter((chat) => !chat.group)];
  list.replaceChildren(...inOrder.map((chat) => entry(chat, current, doing)));
  if (letters.length) list.append(post(letters, current, doing));
  if (focused) list.querySelector(`[data-chat="${focused}"]`)?.focus();
}

function entry(chat, current, doing) {
  const face = element("span", { className: "avatar", "aria-hidden": "true" });
  avatar(face, chat);
  const top = element("span", { className: "first" }, element("strong", {}, chat.name), when(chat, doing));
  const second = element("span", { className: "second" }, element("span", { className: "line" }, lastLine(chat)), unread(chat));
  const words = element("span", { className: "words" }, top, about(chat), second);
  return item(chat.id, chat.id === current, () => doing.open(chat.id), face, words);
}

function about(chat) {
  const blocked = chat.blocked ? " · har blokeret botten" : "";
  return chat.about || blocked ? element("span", { className: "about" }, chat.about + blocked) : null;
}

function post(letters, current, doing) {
  const face = element("span", { className: "avatar letter", "aria-hidden": "true" }, "@");
  const last = letters.at(-1);
  const line = element("span", { className: "line" }, `${last.channel} til ${last.to}: ${last.subject || last.text}`);
  const words = element("span", { className: "words" }, element("strong", {}, "E-mail og SMS"), line);
  return item("letters", current === "letters", () => doing.openLetters(), face, words);
}

function item(id, isCurrent, open, ...children) {
  const button = element("button", { type: "button", onclick: open }, ...children);
  button.dataset.chat = id;
  if (isCurrent) button.setAttribute("aria-current", "true");
  return element("li", {}, button);
}

function when(chat, doing) {
  return chat.last ? element("time", { dateTime: chat.last.date }, shortDate(chat.last.date, doing.now())) : null;
}

function lastLine(chat) {
  if (!chat.last) return chat.group ? "Ingen beskeder endnu" : "Har ikke skrevet til botten endnu";
  if (chat.group) return `${chat.last.name}: ${chat.last.text}`;
  return chat.last.bot ? chat.last.text : `Du: ${chat.last.text}`;
}

function unread(chat) {
  if (!chat.unread) return null;
  const words = chat.unread === 1 ? "1 ulæst" : `${chat.unread} ulæste`;
  return element("span", { className: "unread", "aria-label": words }, String(chat.unread));
}

export function drawLetters(list, letters, now) {
  list.replaceChildren(
    ...letters.map((letter) =>
      element(
        "li",
        { className: "letter" },
        element("p", { className: "about" }, `${letter.channel} til ${letter.to} · ${shortDate(letter.at, now)}`),
        letter.subject ? element("h3", {}, letter.subject) : null,
        element("div", { className: "text" }, letter.text),
      ),
    ),
  );
  list.scrollTop = list.scrollHeight;
}
