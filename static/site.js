// Comfort only: every page works without this file.
"use strict";

// On wide screens a changed filter is applied at once: the page is fetched, and filters and results are exchanged.
// Whatever goes wrong, the browser goes to the address itself.
const search = document.getElementById("search");
if (search) {
  let latest = 0;
  let shown = location.search;

  const exchange = (fresh, selector) => {
    const [now, then] = [document, fresh].map((page) => page.querySelector(selector));
    if (now && then) now.replaceWith(then);
  };

  const show = (html, address, focused) => {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    const folds = [...document.querySelectorAll(".filter")].map((fold) => fold.open);
    for (const part of [".filters-body", "#results", ".languages"]) exchange(fresh, part);
    document.querySelectorAll(".filter").forEach((fold, at) => { fold.open ||= folds[at] ?? false; });
    document.title = fresh.title;
    history.pushState(null, "", address);
    shown = location.search;
    search.querySelector(focused)?.focus();
    document.getElementById("announcement").textContent = document.getElementById("count").textContent;
  };

  // What is empty need not stand in the address.
  search.addEventListener("formdata", ({ formData }) => {
    for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
  });

  search.addEventListener("change", async ({ target }) => {
    if (target.type !== "checkbox" || !matchMedia("(min-width: 56.25em)").matches) return;
    const turn = ++latest;
    const address = `${search.action}?${new URLSearchParams(new FormData(search))}`;
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(answer.statusText);
      const html = await answer.text();
      if (turn !== latest) return;
      show(html, address, `[name="${target.name}"][value="${CSS.escape(target.value)}"]`);
    } catch {
      if (turn === latest) location.assign(address);
    }
  });
  // A link within the page is no other search.
  addEventListener("popstate", () => { if (location.search !== shown) location.reload(); });
  // A page that the browser kept comes back as its address says, not as the form was left.
  addEventListener("pageshow", ({ persisted }) => { if (persisted) search.reset(); });
}

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).href);
    button.textContent = button.dataset.copied;
  });
}
