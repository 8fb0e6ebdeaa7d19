// A field with a list of choices, after the combobox pattern of the ARIA Authoring Practices Guide, and the suggestions of the public search, which use it.
// Without this script a field is used as it is.
"use strict";

function element(name, attributes, text) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
  made.textContent = text || "";
  return made;
}

/**
 * Lists choices for what is typed into the field. A choice has a text and may have a detail.
 * find: returns the choices in groups, or null; it may take its time, and the signal ends it
 * choose: takes the choice
 * delay: milliseconds from the last key until choices are looked for
 * none: words instead of choices; without them the list stays closed
 * sought: returns what to look for when a key opens the list, if it is not what is typed
 * enter: takes the line that the keys point at, or null, and all lines; without it the enter key chooses that line or does what it does without a list
 * cancel: called when the escape key has closed the list
 */
function combobox(input, list, { find, choose, delay, none, sought, enter, cancel }) {
  let timer = 0;
  let active = null;
  let request = null;
  let entered = false; // the enter key was pressed before the answer to what is typed
  let offered = new Map();

  Object.entries({
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  }).forEach(([attribute, value]) => input.setAttribute(attribute, value));

  list.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus

  function stop() {
    clearTimeout(timer);
    timer = 0;
    request?.abort();
    request = null;
  }

  function close() {
    stop();
    entered = false;
    list.hidden = true;
    active = null;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function point(line) {
    active?.setAttribute("aria-selected", "false");
    active = line;
    active.setAttribute("aria-selected", "true");
    active.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", active.id);
  }

  function line(option) {
    const made = element("div", { role: "option", id: `${list.id}-${offered.size}`, "aria-selected": "false" }, option.text);
    if (option.detail) {
      made.append(" ", element("span", { class: "detail" }, option.detail));
    }
    made.addEventListener("click", () => choose(option));
    offered.set(made, option);
    return made;
  }

  function show(groups) {
    offered = new Map();
    list.replaceChildren();
    groups.forEach((group) => {
      const shown = element("div", group.heading ? { role: "group", "aria-label": group.heading } : {});
      if (group.heading) {
        shown.append(element("div", { class: "heading", "aria-hidden": "true" }, group.heading));
      }
      shown.append(...group.options.map(line));
      list.append(shown);
    });
    if (offered.size === 0 && none) {
      list.append(element("div", { role: "option", "aria-disabled": "true", class: "heading" }, none));
    }
    active = null;
    input.removeAttribute("aria-activedescendant");
    list.hidden = offered.size === 0 && !none;
    input.setAttribute("aria-expanded", String(!list.hidden));
  }

  async function look(typed) {
    stop();
    const asked = new AbortController();
    request = asked;
    let groups = null;
    try {
      groups = await find(typed, asked.signal);
    } catch (unanswered) {
      groups = null;
    }
    if (request !== asked) {
      return;
    }
    request = null;
    if (!groups) {
      close();
      return;
    }
    show(groups);
    if (entered) {
      entered = false;
      take();
    }
  }

  function open() {
    entered = false;
    look(sought ? sought() : input.value);
  }

  function take() {
    if (enter) {
      enter(active, [...offered.keys()]);
    } else {
      active.click();
    }
  }

  function move(step) {
    const lines = [...offered.keys()];
    if (lines.length > 0) {
      point(lines[(lines.indexOf(active) + step + (active || step > 0 ? 0 : 1) + lines.length) % lines.length]);
    }
  }

  input.addEventListener("input", () => {
    close(); // its lines are answers to other words
    timer = setTimeout(() => look(input.value), delay);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229) { // the latter in Safari, for the last key
      return; // the keys choose Chinese characters
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) {
        open();
      } else {
        move(event.key === "ArrowDown" ? 1 : -1);
      }
    } else if (event.key === "Enter" && enter && (timer !== 0 || request)) {
      event.preventDefault();
      entered = true;
      if (timer !== 0) {
        look(input.value);
      }
    } else if (event.key === "Enter" && !list.hidden && (enter || active)) {
      event.preventDefault();
      take();
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
      cancel?.();
    }
  });
  return { open, close };
}

// The fields of the public search. A page is chosen by keys or a click; the enter key without a choice searches.
document.querySelectorAll("form[data-suggestions]").forEach((form, position) => {
  const input = form.querySelector("[type=search]");
  const list = element("div", { role: "listbox", id: `suggestions-${position}`, hidden: "", "aria-label": form.dataset.label });
  const suggestions = combobox(input, list, {
    delay: 150,
    async find(typed, signal) {
      if (/^\s*[a-z]?\s*$/i.test(typed)) { // one letter begins too many names
        return null;
      }
      const response = await fetch(form.dataset.suggestions + "?q=" + encodeURIComponent(typed), {
        headers: { Accept: "application/json" },
        signal,
      });
      const found = response.ok ? await response.json() : [];
      const options = found.map(({ name, kind, value, href }) => ({ text: name, detail: value ? `${value} · ${kind}` : kind, href }));
      return [{ heading: "", options }];
    },
    choose: (option) => {
      suggestions.close();
      location.assign(option.href);
    },
  });
  input.type = "text"; // the type of a combobox
  input.inputMode = "search";
  input.enterKeyHint = "search";
  input.after(list);
  input.addEventListener("blur", suggestions.close);
});
