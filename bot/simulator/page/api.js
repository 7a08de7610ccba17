// The page's own small API, and the stream of what happens.

export async function tell(path) {
  const response = await fetch(`/simulator/${path}`);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

export async function act(name, body) {
  const response = await fetch(`/simulator/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? `${response.status}`);
  return answer;
}

export async function upload(query, file) {
  const response = await fetch(`/simulator/file?${new URLSearchParams(query)}`, { method: "POST", body: file });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? `${response.status}`);
  return answer;
}

export function listen(happened, broken) {
  const source = new EventSource("/simulator/events");
  source.onerror = broken;
  source.onmessage = (event) => happened(JSON.parse(event.data));
}
