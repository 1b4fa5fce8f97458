/* Keeps an opinion at the portal while it is written: two seconds after the last key. What cannot be sent stays in this tab
   (portal.js keeps it). */
(function () {
  "use strict";

  const QUIET = 2000;
  const field = document.querySelector("textarea[data-draft-of]");
  if (!field) {
    return;
  }
  const state = document.querySelector("[data-draft-state]");
  let timer;
  const save = () =>
    fetch(field.dataset.draftOf, {
      method: "PUT",
      headers: { "Content-Type": "application/json", "X-Requested-By": "portal" },
      body: JSON.stringify({ opinion: field.value }),
    }).then((answer) => {
      if (answer.ok && state) {
        state.textContent = state.dataset.saved;
      }
    }, () => undefined);
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(save, QUIET);
  });
  field.form.addEventListener("submit", () => clearTimeout(timer));
})();
