/* A ticked option that stands alone (data-exclusive on the question) unticks the others, and they it; the server checks anyway. */
(function () {
  "use strict";

  document.addEventListener("change", (event) => {
    const question = event.target.closest("[data-exclusive]");
    if (!question || event.target.type !== "checkbox" || !event.target.checked) {
      return;
    }
    const alone = question.dataset.exclusive;
    question.querySelectorAll("input[type=checkbox]").forEach((other) => {
      if (other !== event.target && (event.target.value === alone || other.value === alone)) {
        other.checked = false;
      }
    });
  });
})();
