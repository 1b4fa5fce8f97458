/* Saves a form two seconds after the last key, through the hidden button of sz:autosave; what cannot be sent stays in
   this tab (portal.js keeps it) and is sent again as soon as the network is back. */
(function () {
  "use strict";

  const QUIET = 2000;
  const AGAIN = 30000;
  const { words, keep, forget, keptFields } = window.portal;
  const timers = new WeakMap();

  const say = (saver, text, good) => {
    const state = document.getElementById(saver.id + "-state").querySelector("[data-saved-state]");
    state.textContent = text;
    state.classList.toggle("saved--not", !good);
  };
  const send = (saver) => {
    say(saver, words.running, false);
    saver.click();
  };
  const schedule = (saver, wait) => {
    clearTimeout(timers.get(saver.form));
    timers.set(saver.form, setTimeout(() => document.contains(saver) && send(saver), wait));
  };
  const saverOf = (element) => element.form && element.form.querySelector("[data-autosave]");
  const later = (saver) => {
    saver.form.querySelectorAll(keptFields).forEach(keep);
    say(saver, words.offline, false);
    schedule(saver, AGAIN);
  };

  ["input", "change"].forEach((kind) =>
    document.addEventListener(kind, (event) => {
      const saver = saverOf(event.target);
      if (saver) {
        schedule(saver, QUIET);
      }
    })
  );
  document.addEventListener("submit", (event) => clearTimeout(timers.get(event.target)));
  window.addEventListener("online", () =>
    document.querySelectorAll("[data-autosave]").forEach((saver) => timers.has(saver.form) && send(saver))
  );
  window.faces.ajax.addOnError((data) => {
    if (data.source.matches("[data-autosave]")) {
      later(data.source);
    }
  });
  window.faces.ajax.addOnEvent((data) => {
    if (data.status !== "success" || !data.source.matches("[data-autosave]")) {
      return;
    }
    const state = document.getElementById(data.source.id + "-state");
    if (!state.querySelector(".saved--not")) {
      forget(data.source.form);
    }
  });
})();
