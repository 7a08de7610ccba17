// Who reads at the end of a conversation goes on reading at the end, also when a picture has loaded and takes its room.

const NEAR = 120;

export function atEnd(log) {
  return log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
}

export function toEnd(log) {
  log.scrollTop = log.scrollHeight;
}

export function follow(log) {
  let following = true;
  log.addEventListener("scroll", () => (following = atEnd(log)));
  log.addEventListener("load", () => following && toEnd(log), true);
}
