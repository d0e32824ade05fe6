// Forms marked data-passkey="create|get" ask the browser for a passkey before they are sent. They stay hidden where it has none: an old browser, a line
// that isn't secure, or an address that is a number, as passkeys belong to a name.

const isNumber = /^[\d.]+$|^\[/.test(location.hostname);
const can = isSecureContext && !isNumber && Boolean(globalThis.PublicKeyCredential && navigator.credentials);

// By hand: browsers and password keepers that know passkeys don't all know how to write them as JSON.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const known = (list) => list?.map((one) => ({ ...one, id: bytes(one.id) }));

function asked(options) {
  const publicKey = { ...options, challenge: bytes(options.challenge) };
  if (options.user) publicKey.user = { ...options.user, id: bytes(options.user.id) };
  if (options.excludeCredentials) publicKey.excludeCredentials = known(options.excludeCredentials);
  if (options.allowCredentials) publicKey.allowCredentials = known(options.allowCredentials);
  return { publicKey };
}

function written({ id, rawId, type, authenticatorAttachment, response }) {
  return JSON.stringify({
    id,
    rawId: text(rawId),
    type,
    authenticatorAttachment: authenticatorAttachment ?? undefined,
    clientExtensionResults: {},
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      transports: response.getTransports?.(),
      authenticatorData: response.attestationObject ? undefined : text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: text(response.userHandle) ?? undefined,
    },
  });
}

// Leaves the form without a passkey if the server has something to say first: it says so when the form comes.
async function fill(form) {
  const field = form.elements.credential;
  field.value = "";
  const answer = await fetch(form.dataset.passkeyOptions, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (!answer.ok || !answer.headers.get("content-type")?.includes("json")) return;
  const options = asked(await answer.json());
  field.value = written(await (form.dataset.passkey === "create" ? navigator.credentials.create(options) : navigator.credentials.get(options)));
}

const why = { NotAllowedError: "dismissed", AbortError: "dismissed", InvalidStateError: "known" };

for (const form of can ? document.querySelectorAll("form[data-passkey]") : []) {
  const news = form.querySelector("[data-passkey-news]");
  const button = form.querySelector("button");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    news.textContent = "";
    try {
      await fill(form);
      form.submit();
    } catch ({ name }) {
      news.textContent = news.dataset[why[name] ?? "failed"];
      button.disabled = false;
    }
  });
  addEventListener("pageshow", () => (button.disabled = false));
  form.hidden = false;
  for (const without of document.querySelectorAll("[data-passkey-without]")) without.hidden = true;
}
