/* Behaviour of the frame and of the sz: tags. Everything works without it, only less comfortably. */
(function () {
  "use strict";

  const words = document.getElementById("portal-words").dataset;
  const fill = (text, value) => text.replace("{0}", value);
  const notice = (text) => {
    const box = document.createElement("div");
    box.className = "notice notice--warning row";
    box.setAttribute("role", "alert");
    const line = document.createElement("p");
    line.textContent = text;
    box.append(line);
    return box;
  };

  /* elder-friendly mode: the cookie lets the server write the page large at once */
  const html = document.documentElement;
  const showElder = () => {
    const on = html.dataset.elder === "on";
    document.querySelectorAll("[data-elder-switch]").forEach((button) => {
      button.textContent = on ? words.elderOff : words.elderOn;
      button.setAttribute("aria-pressed", String(on));
    });
  };
  const switchElder = () => {
    html.dataset.elder = html.dataset.elder === "on" ? "off" : "on";
    document.cookie = "elder=" + html.dataset.elder + "; path=/; max-age=31536000; samesite=lax";
    showElder();
  };

  /* faults: focus the summary; its links focus the input, or the first choice of a group */
  const showFaults = () => {
    const summary = document.querySelector("[data-faults]");
    if (summary) {
      summary.focus();
    }
    return summary !== null;
  };
  const goToFault = (link) => {
    const target = document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)));
    const input = target && (target.matches("input, select, textarea") ? target : target.querySelector("input"));
    if (input) {
      input.focus({ preventScroll: true });
      input.closest(".field").scrollIntoView({ block: "center" });
    }
  };

  /* 万元 and 大写 below an amount, the same way as org.shuzhuan.web.layout.CapitalAmount */
  const [digits, places, groups, marks] = words.capital.split("|");
  const four = (number) => {
    let out = "";
    let gap = false;
    for (let place = 3; place >= 0; place--) {
      const digit = Math.floor(number / 10 ** place) % 10;
      if (digit === 0) {
        gap = out !== "";
      } else {
        out += (gap ? digits[0] : "") + digits[digit] + (place > 0 ? places[place - 1] : "");
        gap = false;
      }
    }
    return out;
  };
  const capital = (cents) => {
    const whole = Math.floor(cents / 100);
    const jiao = Math.floor(cents / 10) % 10;
    const fen = cents % 10;
    let out = "";
    let zero = false;
    for (let group = 2; group >= 0; group--) {
      const part = Math.floor(whole / 10000 ** group) % 10000;
      if (part > 0) {
        out += (out && (zero || part < 1000) ? digits[0] : "") + four(part) + (group > 0 ? groups[group - 1] : "");
      }
      zero = part % 10 === 0;
    }
    out = out || jiao + fen > 0 ? out : digits[0];
    out += whole > 0 || cents === 0 ? marks[0] : "";
    if (jiao + fen === 0) {
      return out + marks[3];
    }
    out += jiao > 0 ? digits[jiao] + marks[1] : whole > 0 ? digits[0] : "";
    return out + (fen > 0 ? digits[fen] + marks[2] : marks[3]);
  };
  const echoAmount = (input) => {
    const echo = input.closest(".field").querySelector("[data-money-echo]");
    const typed = input.value.replace(/[,，\s]/g, "");
    if (!/^\d{1,12}(\.\d{1,2})?$/.test(typed)) {
      echo.textContent = "";
      return;
    }
    const cents = Math.round(Number(typed) * 100);
    const wan = (cents / 1000000).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 6 });
    echo.textContent = fill(words.wan, wan) + "　" + capital(cents);
  };

  /* typed text survives an expired session, a conflict and a lost connection: kept in this tab, offered back */
  const KEPT = "kept:";
  const SENT = "kept-sent";
  const keptFields = "[data-keep], form:has([data-autosave]) :is(input[type=text], textarea)";
  const keyOf = (field) => KEPT + location.pathname + location.search + ":" + field.name;
  const keep = (field) => {
    sessionStorage.removeItem(SENT); // what is typed now was not sent
    if (field.value.trim() === "") {
      sessionStorage.removeItem(keyOf(field));
    } else {
      sessionStorage.setItem(keyOf(field), field.value);
    }
  };
  const forget = (form) => form.querySelectorAll(keptFields).forEach((field) => sessionStorage.removeItem(keyOf(field)));
  const dropSent = (refused) => {
    const sent = JSON.parse(sessionStorage.getItem(SENT) || "[]");
    const held = refused || words.hold === "true";
    if (!held) {
      sent.forEach((key) => sessionStorage.removeItem(key));
      sessionStorage.removeItem(SENT);
    }
  };
  const button = (label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "btn btn--sm";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  };
  const offerKept = (field, refused) => {
    const text = sessionStorage.getItem(keyOf(field));
    if (text === null || text === field.value || (refused && field.value !== "")) {
      return;
    }
    const box = notice(words.kept);
    const close = () => {
      box.remove();
      field.focus();
    };
    box.append(
      button(words.restore, () => {
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        close();
      }),
      button(words.drop, () => {
        sessionStorage.removeItem(keyOf(field));
        close();
      })
    );
    field.before(box);
  };
  const markSent = (form) => {
    const keys = Array.from(form.querySelectorAll(keptFields), keyOf);
    sessionStorage.setItem(SENT, JSON.stringify(keys));
  };
  const forgetAll = () =>
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(KEPT) || key === SENT)
      .forEach((key) => sessionStorage.removeItem(key));

  /* ready-made opinions: put into the text, never over what was typed */
  const useTemplate = (chip) => {
    const field = document.getElementById(chip.dataset.fillFor);
    const text = chip.dataset.fillText;
    if (!field.value.includes(text)) {
      field.value = field.value.trim() === "" ? text : field.value.trimEnd() + "\n" + text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    field.focus();
  };

  document.addEventListener("click", (event) => {
    const at = (selector) => event.target.closest(selector);
    if (at("[data-elder-switch]")) {
      switchElder();
    } else if (at("[data-faults] a[href^='#']")) {
      event.preventDefault();
      goToFault(at("[data-faults] a[href^='#']"));
    } else if (at("[data-dialog]")) {
      document.getElementById(at("[data-dialog]").dataset.dialog).showModal();
    } else if (at("[data-dialog-close]")) {
      at("dialog").close();
    } else if (at("[data-fill-for]")) {
      useTemplate(at("[data-fill-for]"));
    } else if (at("[data-print]")) {
      window.print();
    }
  });
  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-money]")) {
      echoAmount(event.target);
    }
    if (event.target.matches(keptFields)) {
      keep(event.target);
    }
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.running === "true") {
      event.preventDefault(); // the second click of a double click
      return;
    }
    form.dataset.running = "true";
    if (form.id.startsWith("leave")) {
      forgetAll();
    } else {
      markSent(form);
    }
  });
  window.addEventListener("pageshow", () =>
    document.querySelectorAll("form[data-running]").forEach((form) => delete form.dataset.running)
  );
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, select, textarea, dialog")) {
      return;
    }
    const link = { j: "[data-next]", k: "[data-previous]" }[event.key.toLowerCase()];
    const found = link && document.querySelector(link);
    if (found) {
      found.click();
    }
  });

  /* PrimeFaces tells of its requests through jQuery events on the document */
  const onAjax = (name, act) =>
    window.jQuery(document).on(name + ".portal", (event, request, settings) => {
      const source = typeof settings.source === "string" ? document.getElementById(settings.source) : settings.source;
      act(source, request);
    });
  const isSaver = (source) => Boolean(source && source.matches && source.matches("[data-autosave]"));
  const isTyped = (source) => source.matches("input:not([type=submit]):not([type=button]), select, textarea");
  onAjax("pfAjaxComplete", (source, request) => {
    document.querySelectorAll("[data-money]").forEach(echoAmount);
    // a field checked while one types must not take the focus from the next one
    if (request.status !== 200 || !source || isSaver(source) || isTyped(source)) {
      return;
    }
    // after PrimeFaces has given the focus back
    setTimeout(() => {
      if (!showFaults() && source.form) {
        forget(source.form);
      }
    });
  });
  onAjax("pfAjaxError", (source) => {
    if (!isSaver(source)) {
      document.getElementById("main").prepend(notice(words.trouble));
    }
  });

  showElder();
  const refused = showFaults();
  dropSent(refused);
  document.querySelectorAll("[data-money]").forEach(echoAmount);
  document.querySelectorAll(keptFields).forEach((field) => offerKept(field, refused));
  document.querySelectorAll("details[data-open=true]").forEach((details) => {
    details.open = true;
  });
  window.portal = { words, keep, forget, keptFields, onAjax, isSaver };
})();
