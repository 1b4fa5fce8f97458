/* Keeps a case page up to date: asks once a minute whether the case has moved on, and only then fetches the page and
   replaces the parts that differ. Rests while the tab is hidden, and when nobody has used it for a while, so that an
   unattended session still ends. */
(function () {
  "use strict";

  const EVERY = 60000;
  const IDLE = 10 * 60000;
  const box = document.querySelector("[data-live]");
  const says = document.querySelector("[data-live-says]");
  const parts = box.dataset.parts.split(" ");
  let known = null;
  let used = Date.now();
  let timer = 0;

  const get = (address) =>
    fetch(address, { credentials: "same-origin", redirect: "error" }).then((answer) => {
      if (!answer.ok) {
        throw new Error(address + " " + answer.status);
      }
      return answer.text();
    });
  const state = () => Promise.all(box.dataset.live.split(" ").map(get)).then((answers) => answers.join());
  const replace = (page) => {
    let before = null;
    parts.forEach((id) => {
      const old = document.getElementById(id);
      const fresh = page.getElementById(id);
      const busy = old && (old.contains(document.activeElement) || old.querySelector("dialog[open]"));
      if (busy || (old && fresh && old.innerHTML === fresh.innerHTML)) {
        before = old;
      } else if (old && fresh) {
        old.replaceWith(document.importNode(fresh, true));
        before = document.getElementById(id);
      } else if (fresh && before) {
        before.after(document.importNode(fresh, true));
      } else if (old) {
        old.remove();
      }
    });
  };
  const refresh = () =>
    get(location.href).then((html) => {
      const page = new DOMParser().parseFromString(html, "text/html");
      const news = page.querySelector("[data-live-says]");
      if (!news) {
        return; // another page: the session has ended or the case is gone
      }
      replace(page);
      says.textContent = news.dataset.liveSays;
      document.dispatchEvent(new Event("portal:changed"));
    });
  const ask = async () => {
    clearTimeout(timer);
    if (document.hidden || Date.now() - used > IDLE) {
      return; // woken by the next use
    }
    try {
      const now = await state();
      if (known !== null && now !== known) {
        await refresh();
      }
      known = now;
      timer = setTimeout(ask, EVERY);
    } catch (gone) {
      window.console.info(gone.message); // signed out or without network: the page stays as it is
      timer = 0;
    }
  };
  const wake = () => {
    const rested = Date.now() - used > IDLE;
    used = Date.now();
    if (rested) {
      ask();
    }
  };

  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) {
      used = Date.now();
      ask();
    }
  });
  window.addEventListener("online", ask);
  ["pointerdown", "keydown", "scroll"].forEach((kind) => document.addEventListener(kind, wake, { passive: true }));
  ask();
})();
