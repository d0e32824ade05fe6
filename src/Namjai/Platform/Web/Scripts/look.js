// Small comforts. Every page does its work without them.

// A menu folds away when something else is touched, and on Escape, which gives the keyboard back to its button.
const menus = "details.account[open], details.more[open], details.menu[open]";
document.addEventListener("click", ({ target }) => {
  for (const menu of document.querySelectorAll(menus)) if (!menu.contains(target)) menu.open = false;
});
document.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  for (const menu of document.querySelectorAll(menus)) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// What is to be taken elsewhere gets a button that copies it.
for (const place of navigator.clipboard ? document.querySelectorAll("[data-copy]") : []) {
  const field = place.querySelector("input, textarea");
  const button = Object.assign(document.createElement("button"), { type: "button", className: "button secondary", textContent: place.dataset.copy });
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(field.value);
    button.textContent = place.dataset.copied;
    setTimeout(() => (button.textContent = place.dataset.copy), 2000);
  });
  button.setAttribute("aria-live", "polite");
  place.append(button);
}
