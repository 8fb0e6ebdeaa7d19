// Says how a number or a time is understood while it is typed, and fills in fields that follow from others. Without this script the form does so when it is saved.
"use strict";

(() => {
  const form = document.querySelector("form[data-understood]");
  if (!form) {
    return;
  }
  const QUIET = 500;
  const ENDING = "-understood";
  const lines = new Map(
    [...form.querySelectorAll(".understood")].map((line) => [line.id.slice(0, -ENDING.length), line]),
  );
  const followed = new Map(); // the values that the portal filled in; a person may type or select others
  let timer = 0;
  let request = null;

  function body() {
    const typed = new FormData(form);
    followed.forEach((value, name) => {
      if (typed.get(name) === value) {
        typed.delete(name);
      }
    });
    return new URLSearchParams(typed);
  }

  function write(line, text, wrong) {
    if (line.textContent !== text) {
      line.textContent = text;
    }
    line.classList.toggle("misunderstood", wrong);
  }

  function show(read) {
    lines.forEach((line, name) => {
      const field = form.elements.namedItem(name);
      // A number that is half typed is no mistake yet.
      const mistake = field === document.activeElement ? "" : read.mistakes[name] || "";
      write(line, read.understood[name] || mistake, mistake !== "");
    });
    new Set([...followed.keys(), ...Object.keys(read.derived)]).forEach((name) => follow(name, read.derived[name] || ""));
  }

  function follow(name, value) {
    const field = form.elements.namedItem(name);
    // A hidden list is part of a combobox, in which a person may be typing.
    const box = field instanceof HTMLSelectElement && field.hidden ? field.parentElement : null;
    const typing = (field instanceof HTMLInputElement && field === document.activeElement) || box?.contains(document.activeElement);
    if (!field || typing || (field.value !== "" && field.value !== followed.get(name))) {
      return;
    }
    field.value = value;
    followed.set(name, value);
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }

  async function ask() {
    clearTimeout(timer);
    if (request) {
      request.abort();
    }
    request = new AbortController();
    try {
      const answer = await fetch(form.dataset.understood, {
        method: "POST",
        body: body(),
        redirect: "manual",
        signal: request.signal,
      });
      if (answer.ok) {
        show(await answer.json());
      }
    } catch (unanswered) {
      // The form says it when it is saved.
    }
  }

  function stale(name) {
    const line = lines.get(name);
    if (line) {
      write(line, "", false);
    }
  }

  form.addEventListener("input", (event) => {
    const field = event.target;
    const choice = field instanceof HTMLSelectElement;
    followed.delete(field.name);
    if (!choice && !lines.has(field.name)) {
      return;
    }
    stale(choice ? "number" : field.name);
    clearTimeout(timer);
    timer = setTimeout(ask, QUIET);
  });

  form.addEventListener("change", (event) => {
    if (event.isTrusted && event.target.form === form) {
      ask();
    }
  });
})();
