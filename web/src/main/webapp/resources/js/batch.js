/* Goes on with a running batch by itself; without scripts its button does. */
(function () {
  "use strict";

  const next = document.querySelector("[data-batch-next]");
  if (next) {
    setTimeout(() => next.click(), 400);
  }
})();
