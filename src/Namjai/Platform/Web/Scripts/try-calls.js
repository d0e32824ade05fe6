// Sends the calls of this page and shows their answers. Without this script the page is there to be read.

const key = document.getElementById("key");
for (const part of document.querySelectorAll("[data-try]")) part.hidden = false;

document.addEventListener("submit", async (event) => {
  const form = event.target.closest("form[data-path]");
  if (!form) return;
  event.preventDefault();
  const query = new URLSearchParams();
  const headers = { accept: "application/json" };
  let path = form.dataset.path;
  let body;
  for (const field of form.querySelectorAll("[data-place]")) {
    const value = field.value.trim();
    if (field.dataset.place === "path") path = path.replace(`{${field.name}}`, encodeURIComponent(value));
    else if (field.dataset.place === "body") body = value;
    else if (value && field.dataset.place === "header") headers[field.name] = value;
    else if (value) query.set(field.name, value);
  }
  if (key.value) headers.authorization = `Bearer ${key.value.trim()}`;
  if (body !== undefined) headers["content-type"] = "application/json";
  const shown = form.querySelector("pre");
  shown.hidden = false;
  shown.textContent = "…";
  try {
    const address = query.size ? `${path}?${query}` : path;
    const answer = await fetch(address, { method: form.dataset.method, headers, body, credentials: "omit" });
    shown.textContent = `${answer.status} ${answer.statusText}\n\n${pretty(await answer.text())}`;
  } catch (problem) {
    shown.textContent = String(problem);
  }
});

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
