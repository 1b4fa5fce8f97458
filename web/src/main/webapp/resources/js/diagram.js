/* Draws the processes of a case with bpmn-js: current and done steps marked, a click shows the record of the step or opens
   the process that a step calls; the processes stand as buttons above, with their current steps in words. */
(function () {
  "use strict";

  const READABLE = 0.8;
  const words = document.getElementById("portal-words").dataset;
  const load = (address) =>
    fetch(address, { credentials: "same-origin" }).then((answer) => {
      if (!answer.ok) {
        throw new Error(address + " " + answer.status);
      }
      return answer;
    });
  const ofPart = (address, part) => address + "?part=" + part;

  const showRecord = (anchor) => {
    const record = anchor && document.querySelector(anchor);
    if (record) {
      record.scrollIntoView({ block: "center" });
      record.focus({ preventScroll: true });
    }
  };
  const inWords = (part) =>
    part.name + "：" + (part.currentSteps.length > 0 ? part.currentSteps.join("、") : words.diagramEnded);

  const draw = async (box, part) => {
    const [xml, marks] = await Promise.all([
      load(ofPart(box.dataset.xml, part)).then((answer) => answer.text()),
      load(ofPart(box.dataset.marks, part)).then((answer) => answer.json()),
    ]);
    const container = box.querySelector(".diagram__canvas");
    container.replaceChildren();
    const viewer = new window.BpmnJS({ container });
    await viewer.importXML(xml);
    const canvas = viewer.get("canvas");
    const mark = (ids, name) =>
      ids.filter((id) => viewer.get("elementRegistry").get(id)).forEach((id) => canvas.addMarker(id, name));
    mark(marks.done, "step-done");
    mark(marks.current, "step-current");
    mark(Object.keys(marks.anchors), "step-linked");
    viewer.on("element.click", (event) => {
      const called = event.element.businessObject.calledElement;
      const target = box.processes.map((each) => each.processKey).lastIndexOf(called);
      if (called && target > 0) {
        open(box, target);
      } else {
        showRecord(marks.anchors[event.element.id]);
      }
    });
    const fit = () => canvas.zoom("fit-viewport", "auto");
    const steps = marks.current.map((id) => viewer.get("elementRegistry").get(id)).filter(Boolean);
    const [now] = steps.sort((one, other) => one.width * one.height - other.width * other.height);
    /* whole when that can be read, else the current step at a size that can */
    const begin = () => {
      if (container.clientWidth === 0 || container.clientHeight === 0) {
        return; // not shown: nothing to fit into; the observer begins again
      }
      canvas.resized();
      fit();
      if (now && canvas.zoom() < READABLE) {
        canvas.zoom(READABLE);
        canvas.scrollToElement(now, 80);
      }
    };
    box.zoom = { fit, begin };
    box.zoom.in = () => canvas.zoom(canvas.zoom() * 1.25);
    box.zoom.out = () => canvas.zoom(canvas.zoom() / 1.25);
    box.zoom.begin();
  };
  const open = (box, part) => {
    box.part = part;
    box.querySelectorAll("[data-part]").forEach((button) =>
      button.setAttribute("aria-pressed", String(Number(button.dataset.part) === part))
    );
    return draw(box, part);
  };

  /* one process needs no choice; its words stand in the heading of the page */
  const offer = (box) => {
    const bar = box.querySelector("[data-parts]");
    const list = box.querySelector("[data-parts-words]");
    const several = box.processes.length > 1;
    bar.hidden = !several;
    list.hidden = !several;
    bar.replaceChildren();
    list.replaceChildren();
    box.processes.forEach((process, part) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn btn--sm";
      button.dataset.part = part;
      button.textContent = process.name;
      button.addEventListener("click", () => open(box, part));
      bar.append(button);
      const line = document.createElement("li");
      line.textContent = inWords(process);
      list.append(line);
    });
  };
  const show = async (box) => {
    const state = box.querySelector("[data-diagram-state]");
    try {
      box.processes = await load(box.dataset.parts).then((answer) => answer.json());
      offer(box);
      await open(box, Math.min(box.part || 0, box.processes.length - 1));
    } catch (failure) {
      state.textContent = words.diagramFailed;
      window.console.warn(failure);
    }
  };

  document.querySelectorAll(".diagram[data-xml]").forEach((box) => {
    box.querySelectorAll("[data-zoom]").forEach((button) =>
      button.addEventListener("click", () => box.zoom && box.zoom[button.dataset.zoom]())
    );
    let width = 0;
    new ResizeObserver(([canvas]) => {
      if (box.zoom && width !== 0 && canvas.contentRect.width !== width) {
        box.zoom.begin();
      }
      width = canvas.contentRect.width;
    }).observe(box.querySelector(".diagram__canvas"));
    document.addEventListener("portal:changed", () => show(box));
    show(box);
  });
})();
