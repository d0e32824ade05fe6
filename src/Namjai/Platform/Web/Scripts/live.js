// Keeps the parts of this page that are marked data-live="name" up to date: on a beat of the server the page is fetched
// again, and marked parts that changed are put in place of the old ones. Without this script the page is right when loaded.

const longestWait = 60_000;
let source;
let failures = 0;
let waiting;
let isFetching = false;
let isStale = false;

const parts = (root) => new Map([...root.querySelectorAll("[data-live]")].map((part) => [part.dataset.live, part]));

// Nobody's typing, choosing or reading in a dialog is disturbed; the part comes later.
function isInUse(part) {
  if (part.querySelector("dialog[open], [popover]:popover-open")) return true;
  const focused = document.activeElement;
  if (part.contains(focused) && focused.matches("input, textarea, select, [contenteditable]")) return true;
  return [...part.querySelectorAll("input, textarea, select")].some(isChanged);
}

function isChanged(field) {
  if (field.type === "hidden") return false;
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  if (field.options) return [...field.options].some((option) => option.selected !== option.defaultSelected && field.selectedIndex > 0);
  return field.value !== field.defaultValue;
}

function swap(old, fresh) {
  const focus = old.contains(document.activeElement) ? document.activeElement.id : "";
  const open = [...old.querySelectorAll("details[open][id]")].map((details) => details.id);
  const scrolled = [...old.querySelectorAll("[id]")].filter((one) => one.scrollTop || one.scrollLeft)
    .map((one) => [one.id, one.scrollTop, one.scrollLeft]);
  old.replaceWith(document.adoptNode(fresh));
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  for (const [id, top, left] of scrolled) document.getElementById(id)?.scrollTo(left, top);
  if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
}

function announce(news) {
  let status = document.getElementById("live-news");
  if (!status) {
    status = document.createElement("p");
    status.id = "live-news";
    status.className = "unseen";
    status.setAttribute("role", "status");
    document.body.append(status);
  }
  status.textContent = news;
}

async function refresh() {
  isStale = true;
  if (isFetching || document.hidden) return;
  isFetching = true;
  try {
    while (isStale) {
      isStale = false;
      const answer = await fetch(location.href, { cache: "no-store", headers: { accept: "text/html" } });
      if (!answer.ok || answer.redirected) return;
      const fresh = parts(new DOMParser().parseFromString(await answer.text(), "text/html"));
      let news = "";
      for (const [name, old] of parts(document)) {
        const part = fresh.get(name);
        if (!part || part.isEqualNode(old)) continue;
        if (isInUse(old)) {
          waiting = true;
          continue;
        }
        swap(old, part);
        news ||= part.dataset.liveNews ?? "";
      }
      if (news) announce(news);
    }
  } catch {
    // The line is bad; the next beat, or coming back to the page, tries again.
  } finally {
    isFetching = false;
  }
}

function connect() {
  if (source || document.hidden) return;
  source = new EventSource("/live");
  source.addEventListener("open", () => {
    if (failures > 0) refresh();
    failures = 0;
  });
  source.addEventListener("beat", refresh);
  source.addEventListener("error", () => {
    disconnect();
    failures++;
    // Not all at the same moment after a restart.
    const wait = Math.min(longestWait, 1000 * 2 ** failures) * (0.5 + Math.random());
    setTimeout(connect, wait);
  });
}

function disconnect() {
  source?.close();
  source = undefined;
}

if (document.querySelector("[data-live]")) {
  connect();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      disconnect();
    } else {
      connect();
      refresh();
    }
  });
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    connect();
    refresh();
  });
  for (const done of ["focusout", "close", "toggle", "reset"]) {
    document.addEventListener(done, () => {
      if (!waiting) return;
      waiting = false;
      setTimeout(refresh, 300);
    }, true);
  }
}
