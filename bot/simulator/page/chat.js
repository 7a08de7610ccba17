// The page as a whole: who is chosen, what is shown, what happened meanwhile.

import { act, listen, tell } from "./api.js";
import { bubble, day } from "./bubbles.js";
import { now, setBusy, setClock, startClock } from "./clock.js";
import { editMessage, replyTo, say, setCommands, setKeyboard, settle, startComposer } from "./composer.js";
import { atEnd, follow, toEnd } from "./following.js";
import { element, longDate } from "./format.js";
import { avatar, drawLetters, drawPeople } from "./people.js";

const $ = (id) => document.getElementById(id);
const page = { bot: null, chats: [], letters: [], current: null, viewer: null, messages: new Map(), waiting: new Map() };
const doing = {
  now,
  say,
  press,
  reply: replyTo,
  edit: editMessage,
  jump,
  open,
  openLetters,
  get viewer() { return page.viewer; },
  get bot() { return page.bot.username; },
  get group() { return chatOf(page.current)?.group; },
};

const chatOf = (id) => page.chats.find((chat) => chat.id === id);
const where = () => ({ user: page.viewer, chat: page.current });

async function start() {
  await refresh();
  startComposer(where, page.bot.username, toast);
  $("back").addEventListener("click", close);
  $("letters-back").addEventListener("click", close);
  $("viewer").addEventListener("change", () => view(Number($("viewer").value)));
  $("pinned").addEventListener("click", () => jump(Number($("pinned").dataset.message)));
  follow($("log"));
  addEventListener("hashchange", fromAddress);
  listen(happened, () => toast("Forbindelsen til demoen er afbrudt. Prøver igen …"));
  fromAddress();
}

function fromAddress() {
  const id = Number(location.hash.slice(1));
  if (location.hash === "#letters") openLetters();
  else if (chatOf(id) && id !== page.current) open(id);
}

async function refresh() {
  const state = await tell("state");
  const unread = new Map(page.chats.map((chat) => [chat.id, chat.unread]));
  page.chats = state.chats.map((chat) => ({ ...chat, unread: unread.get(chat.id) ?? 0 }));
  page.letters = state.letters;
  if (!page.bot) startClock(state.can_move_clock, toast);
  page.bot = state.bot;
  setClock(state.now);
  draw();
}

function draw() {
  drawPeople($("people"), page.chats, page.current, page.letters, doing);
  const unread = page.chats.reduce((sum, chat) => sum + chat.unread, 0);
  document.title = (unread ? `(${unread}) ` : "") + "Nabobot – prøv den";
}

function show(what) {
  for (const id of ["chat", "letters", "empty"]) $(id).hidden = id !== what;
  $("main").dataset.view = what === "empty" ? "people" : "chat";
}

async function open(id) {
  const chat = chatOf(id);
  page.current = id;
  chat.unread = 0;
  history.replaceState(null, "", `#${id}`);
  $("name").textContent = chat.name;
  $("about").textContent = chat.group ? chat.members.map((member) => member.name).join(", ") : chat.about;
  avatar($("avatar"), chat);
  $("as").hidden = !chat.group;
  const choice = (member) => element("option", { value: member.id }, member.name);
  $("viewer").replaceChildren(...chat.members.map(choice));
  show("chat");
  await view(chat.members[0]?.id ?? null);
  $("text").focus();
}

async function view(person) {
  page.viewer = person;
  settle(true);
  const { messages, menu } = await tell(`chat?chat=${page.current}&as=${person}`);
  page.messages = new Map(messages.map((message) => [message.id, message]));
  setCommands(menu);
  setKeyboard(messages.findLast((message) => message.keyboard)?.keyboard);
  redraw();
  draw();
}

function close() {
  const left = page.current;
  page.current = null;
  history.replaceState(null, "", "#");
  show("empty");
  draw();
  document.querySelector(`[data-chat="${left}"]`)?.focus();
}

function openLetters() {
  page.current = "letters";
  history.replaceState(null, "", "#letters");
  show("letters");
  drawLetters($("post"), page.letters, now());
  draw();
}

function redraw() {
  const log = $("log");
  // A whole conversation that is drawn anew is not read aloud; what comes later is.
  log.setAttribute("aria-live", "off");
  log.replaceChildren();
  for (const message of page.messages.values()) append(message);
  if (!page.messages.size) log.append(welcome());
  toEnd(log);
  setTimeout(() => log.setAttribute("aria-live", "polite"), 100);
  drawPinned();
}

function welcome() {
  const begin = element("button", { type: "button", className: "press", onclick: () => say("/start") }, "Start");
  const words = element("p", {}, "Her er ingen beskeder endnu. Tryk Start, eller sæt et invitationslink ind.");
  return element("li", { className: "welcome" }, words, begin);
}

function append(message) {
  const log = $("log");
  log.querySelector(".welcome")?.remove();
  const date = longDate(message.date);
  if (log.dataset.day !== date || !log.querySelector(".day")) log.append(day(message.date));
  log.dataset.day = date;
  log.append(bubble(message, doing));
}

function drawPinned() {
  const pinned = [...page.messages.values()].findLast((message) => message.pinned);
  $("pinned").hidden = !pinned;
  if (pinned) {
    $("pinned").dataset.message = pinned.id;
    $("pinned").textContent = `Fastgjort: ${pinned.text.replaceAll("\n", " ")}`;
  }
}

function jump(id) {
  const node = $(`m${id}`);
  node?.scrollIntoView({ block: "center" });
  node?.classList.add("found");
  setTimeout(() => node?.classList.remove("found"), 1500);
}

async function press(message, data, node) {
  node.classList.add("waiting");
  try {
    const { press: id } = await act("press", { ...where(), message: message.id, data });
    page.waiting.set(id, node);
    setTimeout(() => answered(id), 15000);
  } catch (error) {
    node.classList.remove("waiting");
    toast(`Knappen virker ikke: ${error.message}`);
  }
}

function answered(id) {
  page.waiting.get(id)?.classList.remove("waiting");
  page.waiting.delete(id);
}

function happened(event) {
  if (event.now) setClock(event.now);
  const message = event.message;
  if (event.what === "message") arrived(message, event.line);
  else if (message) changed(event.what, message);
  else if (event.what === "people") refresh();
  else if (event.what === "hello") connected();
  else if (event.what === "clock") setBusy(event.busy);
  else if (event.what === "answer") answer(event.press);
  else if (event.what === "menu") menuChanged();
  else if (event.what === "letter") letterCame(event.letter);
}

let seenBefore = false;
async function connected() {
  await refresh();
  // After a break the conversation may have gone on without us.
  if (seenBefore && chatOf(page.current)) await view(page.viewer);
  seenBefore = true;
}

function arrived(message, line) {
  const chat = chatOf(message.chat);
  if (!chat) return;
  chat.last = { text: line, name: message.sender.name, bot: message.sender.bot, date: message.date };
  if (message.chat !== page.current) {
    if (message.sender.bot) chat.unread += 1;
    return draw();
  }
  page.messages.set(message.id, message);
  if (message.keyboard) setKeyboard(message.keyboard);
  const log = $("log");
  const following = atEnd(log) || message.sender.id === page.viewer;
  append(message);
  if (following) toEnd(log);
  draw();
}

function changed(what, message) {
  if (message.chat !== page.current) return;
  if (what === "deleted") {
    page.messages.delete(message.id);
    $(`m${message.id}`)?.remove();
  } else {
    const log = $("log");
    const following = atEnd(log);
    page.messages.set(message.id, message);
    $(`m${message.id}`)?.replaceWith(bubble(message, doing));
    // A preview that becomes a receipt may grow: who reads at the end goes on reading at the end.
    if (following) toEnd(log);
  }
  drawPinned();
}

function answer(press) {
  answered(press.id);
  if (press.chat !== page.current || press.user !== page.viewer || !press.text) return;
  if (!press.alert) return toast(press.text);
  $("alert-text").textContent = press.text;
  $("alert").showModal();
}

async function menuChanged() {
  if (!chatOf(page.current)) return;
  setCommands((await tell(`chat?chat=${page.current}&as=${page.viewer}`)).menu);
}

function letterCame(letter) {
  page.letters.push(letter);
  if (page.current === "letters") drawLetters($("post"), page.letters, now());
  draw();
}

let toasting;
function toast(text) {
  $("toast").textContent = text;
  $("toast").hidden = false;
  clearTimeout(toasting);
  toasting = setTimeout(() => ($("toast").hidden = true), 6000);
}

start();
