// One message as a bubble, with what can be done to it.

import { clockTime, element, hue, longDate, marked, size } from "./format.js";

const EDITABLE = 48 * 3600 * 1000;

// `doing` has: bot, viewer, now(), say(text), press(message, button, node), reply(message), edit(message), jump(id).
export function bubble(message, doing) {
  if (message.kind === "service") return element("li", { className: "day" }, message.text);
  const own = message.sender.id === doing.viewer;
  const item = element("li", { className: own ? "message own" : "message", id: `m${message.id}` });
  const box = element("div", { className: "bubble" });
  const last = element("div", { className: "last" }, tools(message, doing, own), foot(message));
  box.append(...head(message, doing, own), ...content(message, doing), last);
  item.append(box, ...buttons(message, doing));
  if (message.reaction) box.append(element("span", { className: "reaction", title: "Reaktion" }, message.reaction));
  return item;
}

export function day(date) {
  return element("li", { className: "day" }, longDate(date));
}

function head(message, doing, own) {
  const out = [];
  if (doing.group && !own) {
    const name = element("p", { className: "sender" }, message.sender.name);
    name.style.setProperty("--hue", hue(message.sender.id));
    out.push(name);
  } else {
    out.push(element("span", { className: "unseen" }, own ? "Du: " : `${message.sender.name}: `));
  }
  if (message.forwarded) out.push(element("p", { className: "about" }, `Videresendt fra ${message.forwarded}`));
  if (message.reply) {
    const jump = () => doing.jump(message.reply.id);
    const words = [element("strong", {}, message.reply.name), element("span", {}, message.reply.text)];
    out.push(element("button", { type: "button", className: "quoted", onclick: jump }, ...words));
  }
  return out;
}

function content(message, doing) {
  const out = [];
  if (message.file) out.push(attachment(message));
  if (message.text) {
    const words = marked(message.text, message.entities, doing.bot, doing.say);
    out.push(element("div", { className: "text" }, ...words));
  }
  return out;
}

function attachment(message) {
  const { file, kind } = message;
  if (kind === "photo") {
    const alt = message.text ? `Billede: ${message.text}` : `Billede fra ${message.sender.name}`;
    const picture = element("img", { src: file.url, alt, loading: "lazy" });
    if (file.width) [picture.width, picture.height] = [file.width, file.height];
    return element("a", { href: file.url, target: "_blank", className: "photo" }, picture);
  }
  if (kind === "sticker") return element("p", { className: "about" }, "Klistermærke");
  if (kind === "voice") return element("p", { className: "about" }, "Talebesked");
  const words = [element("strong", {}, file.name), element("span", {}, size(file.size))];
  return element("a", { href: file.url, download: file.name, className: "document" }, ...words);
}

function foot(message) {
  const notes = [];
  if (message.pinned) notes.push("fastgjort");
  if (message.protected) notes.push("kan ikke videresendes");
  if (message.silent) notes.push("lydløs");
  if (message.edited) notes.push("redigeret");
  notes.push(clockTime(message.date));
  return element("p", { className: "foot" }, notes.join(" · "));
}

function buttons(message, doing) {
  if (!message.rows.length) return [];
  const rows = message.rows.map((row) => element("div", { className: "row" }, ...row.map((b) => button(message, b, doing))));
  return [element("div", { className: "inline", role: "group", "aria-label": "Knapper under beskeden" }, ...rows)];
}

function button(message, { text, data, url }, doing) {
  if (url) {
    const node = element("a", { href: /^https?:/i.test(url) ? url : "#", target: "_blank", rel: "noopener noreferrer" }, text);
    return Object.assign(node, { className: "press" });
  }
  const press = (event) => doing.press(message, data, event.currentTarget);
  return element("button", { type: "button", className: "press", onclick: press }, text);
}

function tools(message, doing, own) {
  const out = [element("button", { type: "button", onclick: () => doing.reply(message) }, "Svar")];
  const fresh = doing.now() - Date.parse(message.date) < EDITABLE;
  if (own && fresh && message.text) {
    out.push(element("button", { type: "button", onclick: () => doing.edit(message) }, "Ret"));
  }
  return element("div", { className: "tools", role: "group", "aria-label": "Gør noget ved beskeden" }, ...out);
}
