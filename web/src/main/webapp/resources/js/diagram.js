/* Draws the process of a case with bpmn-js: current and done steps marked, a click shows the record of the step. */
(function () {
  "use strict";

  const load = (address) =>
    fetch(address, { credentials: "same-origin" }).then((answer) => {
      if (!answer.ok) {
        throw new Error(address + " " + answer.status);
      }
      return answer;
    });

  const showRecord = (anchor) => {
    const record = anchor && document.querySelector(anchor);
    if (record) {
      record.scrollIntoView({ block: "center" });
      record.focus({ preventScroll: true });
    }
  };

  const draw = async (box) => {
    const state = box.querySelector("[data-diagram-state]");
    try {
      const [xml, marks] = await Promise.all([
        load(box.dataset.xml).then((answer) => answer.text()),
        load(box.dataset.marks).then((answer) => answer.json()),
      ]);
      const viewer = new window.BpmnJS({ container: box.querySelector(".diagram__canvas") });
      await viewer.importXML(xml);
      state.remove();
      const canvas = viewer.get("canvas");
      const mark = (ids, name) =>
        ids.filter((id) => viewer.get("elementRegistry").get(id)).forEach((id) => canvas.addMarker(id, name));
      mark(marks.done, "step-done");
      mark(marks.current, "step-current");
      mark(Object.keys(marks.anchors), "step-linked");
      viewer.on("element.click", (event) => showRecord(marks.anchors[event.element.id]));
      const zoom = { fit: () => canvas.zoom("fit-viewport", "auto") };
      zoom.in = () => canvas.zoom(canvas.zoom() * 1.25);
      zoom.out = () => canvas.zoom(canvas.zoom() / 1.25);
      zoom.fit();
      box.querySelectorAll("[data-zoom]").forEach((button) => button.addEventListener("click", zoom[button.dataset.zoom]));
    } catch (failure) {
      state.textContent = document.getElementById("portal-words").dataset.diagramFailed;
      window.console.warn(failure);
    }
  };

  document.querySelectorAll(".diagram[data-xml]").forEach(draw);
})();
