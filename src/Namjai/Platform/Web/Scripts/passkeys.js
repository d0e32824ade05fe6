// Forms marked data-passkey="create|get" ask the browser for a passkey before they are sent. They stay hidden where it has none.

const can = typeof PublicKeyCredential !== "undefined" && PublicKeyCredential.parseCreationOptionsFromJSON;

async function ask(form) {
  const answer = await fetch(form.dataset.passkeyOptions, { method: "POST", body: new URLSearchParams({ "form-token": form.elements["form-token"].value }) });
  if (!answer.ok) throw new Error("No options.");
  const options = await answer.json();
  const credential = form.dataset.passkey === "create"
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  form.elements.credential.value = JSON.stringify(credential);
}

for (const form of can ? document.querySelectorAll("form[data-passkey]") : []) {
  form.hidden = false;
  for (const without of document.querySelectorAll("[data-passkey-without]")) without.hidden = true;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      await ask(form);
    } catch {
      // Sent without a passkey: the server says in the reader's language that it didn't work.
      form.elements.credential.value = "";
    }
    form.submit();
  });
}
