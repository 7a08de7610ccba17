// Words, dates and marked text. Nothing from a message ever becomes HTML: only text nodes and known elements.

const ZONE = "Europe/Copenhagen";
const formats = {
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  day: { day: "numeric", month: "short" },
  hour: { hour: "2-digit", minute: "2-digit" },
};
const made = {};

function formatted(kind, date) {
  made[kind] ??= new Intl.DateTimeFormat("da-DK", { ...formats[kind], timeZone: ZONE });
  return made[kind].format(new Date(date));
}

export const clockTime = (date) => formatted("hour", date).replace(":", ".");
export const longDate = (date) => formatted("full", date).replace(" den ", " ");
export const shortDate = (date, now) => (longDate(date) === longDate(now) ? clockTime(date) : formatted("day", date));

// "2018-01-15T10:00" in Danish time, as <input type="datetime-local"> wants it.
export function localMoment(date) {
  const parts = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone: ZONE });
  return parts.format(new Date(date)).replace(" ", "T");
}

export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes("-") || name === "role") node.setAttribute(name, value);
    else node[name] = value;
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

// `say` is called with a command or a /start link that somebody presses in a text.
export function marked(text, entities, bot, say) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nodes(text, 0, text.length, sorted, bot, say);
}

function nodes(text, from, to, entities, bot, say) {
  const out = [];
  let at = from;
  while (entities.length) {
    const [entity, ...rest] = entities;
    const end = Math.min(to, entity.offset + entity.length);
    entities = rest.filter((other) => other.offset >= end);
    if (entity.offset < at || end <= entity.offset) continue;
    const inner = rest.filter((other) => other.offset < end);
    out.push(text.slice(at, entity.offset));
    out.push(wrapped(entity, text.slice(entity.offset, end), nodes(text, entity.offset, end, inner, bot, say), bot, say));
    at = end;
  }
  out.push(text.slice(at, to));
  return out.filter((part) => part !== "");
}

function wrapped(entity, words, children, bot, say) {
  if (entity.type in TAGS) return element(TAGS[entity.type], {}, ...children);
  if (entity.type === "spoiler") {
    const reveal = (event) => event.currentTarget.classList.add("seen");
    return element("button", { type: "button", className: "spoiler", title: "Vis", onclick: reveal }, ...children);
  }
  if (entity.type === "bot_command") {
    return element("button", { type: "button", className: "command", onclick: () => say(words) }, words);
  }
  if (entity.type === "email") return element("a", { href: `mailto:${words}` }, words);
  if (entity.type === "url" || entity.type === "text_link") return link(entity.url ?? words, children, bot, say);
  return element("span", { className: "mark" }, ...children);
}

export function startCode(address, bot) {
  const match = /^(?:https?:\/\/)?t\.me\/(\w+)\?start=([\w-]{1,64})$/i.exec(address.trim());
  return match && match[1].toLowerCase() === bot.toLowerCase() ? `/start ${match[2]}` : null;
}

export function link(address, children, bot, say) {
  const start = startCode(address, bot);
  if (start) return element("button", { type: "button", className: "command", onclick: () => say(start) }, ...children);
  if (!/^https?:\/\//i.test(address)) return element("span", { className: "mark" }, ...children);
  return element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

export function initials(name) {
  const words = name.split(/\s+/).filter(Boolean);
  return (words.length > 1 ? words[0][0] + words.at(-1)[0] : name.slice(0, 2)).toUpperCase();
}

export const hue = (id) => String((Math.abs(id) * 67) % 360);

export function size(bytes) {
  if (bytes < 1024) return `${bytes} byte`;
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, "kB"] : [bytes / 1024 / 1024, "MB"];
  return `${value.toLocaleString("da-DK", { maximumFractionDigits: 1 })} ${unit}`;
}
