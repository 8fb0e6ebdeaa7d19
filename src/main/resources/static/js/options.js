// Turns the long lists of a form into comboboxes: typing words finds choices. Without this script the lists and search fields are used as they are.
"use strict";

(() => {
  const form = document.querySelector(".content-form");
  if (!form) {
    return;
  }
  const FEW = 12;
  const QUIET = 250;

  function normal(text) {
    return text.normalize("NFKC").toLowerCase();
  }

  function element(name, attributes, text) {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
    made.textContent = text || "";
    return made;
  }

  /** The choices of a list, in their groups. */
  function listed(select) {
    const groups = [...select.querySelectorAll("optgroup")].map((group) => ({
      heading: group.label,
      options: [...group.children],
    }));
    return [{ heading: "", options: [...select.children].filter((child) => child instanceof HTMLOptionElement) }]
      .concat(groups)
      .map((group) => ({
        heading: group.heading,
        options: group.options.map((option) => ({ value: option.value, text: option.text })),
      }));
  }

  /** Choices with all of the words, in any order, in their name or heading. */
  function matching(groups, typed) {
    const words = normal(typed).split(/\s+/).filter(Boolean);
    return groups
      .map((group) => ({
        heading: group.heading,
        options: group.options.filter((option) => {
          const text = normal(group.heading + " " + option.text);
          return option.value !== "" && words.every((word) => text.includes(word));
        }),
      }))
      .filter((group) => group.options.length > 0);
  }

  function enhance(select) {
    const name = select.id;
    const label = document.querySelector(`label[for="${CSS.escape(name)}"]`);
    const box = element("div", { class: "combobox", id: name, tabindex: "-1" });
    const list = element("div", { role: "listbox", id: name + "-list", hidden: "", "aria-label": (label.querySelector(".unseen") || label).textContent.trim() });
    const input = element("input", {
      type: "text",
      role: "combobox",
      id: name + "-typed",
      autocomplete: "off",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": list.id,
    });
    let timer = 0;
    let active = null;
    let request = null;

    function chosen() {
      const option = select.selectedOptions[0];
      return option && option.value !== "" ? option.text : "";
    }

    function close() {
      clearTimeout(timer);
      list.hidden = true;
      active = null;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function restore() {
      close();
      input.value = chosen();
    }

    function point(option) {
      if (active) {
        active.setAttribute("aria-selected", "false");
      }
      active = option;
      active.setAttribute("aria-selected", "true");
      active.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", active.id);
    }

    function choose(value, text) {
      if (![...select.options].some((option) => option.value === value)) {
        select.append(new Option(text, value));
      }
      select.value = value;
      restore();
      select.dispatchEvent(new Event("input", { bubbles: true }));
    }

    function show(groups) {
      let count = 0;
      list.replaceChildren();
      groups.forEach((group) => {
        const shown = element("div", group.heading ? { role: "group", "aria-label": group.heading } : {});
        if (group.heading) {
          shown.append(element("div", { class: "heading", "aria-hidden": "true" }, group.heading));
        }
        group.options.forEach((option) => {
          const line = element("div", { role: "option", id: `${name}-${count++}`, "aria-selected": "false" }, option.text);
          line.addEventListener("pointerdown", (event) => event.preventDefault());
          line.addEventListener("click", () => choose(option.value, option.text));
          shown.append(line);
        });
        list.append(shown);
      });
      if (count === 0) {
        list.append(element("div", { role: "option", "aria-disabled": "true", class: "heading" }, form.dataset.none));
      }
      active = null;
      input.removeAttribute("aria-activedescendant");
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
    }

    async function find(typed) {
      if (!select.dataset.options) {
        show(matching(listed(select), typed));
        return;
      }
      if (request) {
        request.abort();
      }
      request = new AbortController();
      try {
        const answer = await fetch(select.dataset.options + "?q=" + encodeURIComponent(typed), {
          redirect: "manual",
          signal: request.signal,
        });
        if (answer.ok) {
          show(await answer.json());
        }
      } catch (unanswered) {
        close();
      }
    }

    function move(step) {
      const lines = [...list.querySelectorAll("[role=option]:not([aria-disabled])")];
      if (lines.length > 0) {
        point(lines[(lines.indexOf(active) + step + (active || step > 0 ? 0 : 1) + lines.length) % lines.length]);
      }
    }

    /** The line that is most like what was typed: its whole name, then its beginning, then the first. */
    function nearest() {
      const lines = [...list.querySelectorAll("[role=option]:not([aria-disabled])")];
      const typed = normal(input.value.trim());
      return (
        lines.find((line) => normal(line.textContent) === typed) ||
        lines.find((line) => normal(line.textContent).startsWith(typed)) ||
        lines[0]
      );
    }

    input.addEventListener("input", (event) => {
      event.stopPropagation();
      if (select.dataset.options) {
        close(); // its lines are answers to other words
      }
      clearTimeout(timer);
      timer = setTimeout(() => find(input.value), select.dataset.options ? QUIET : 0);
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) {
          find("");
        } else {
          move(event.key === "ArrowDown" ? 1 : -1);
        }
      } else if (event.key === "Enter" && !list.hidden) {
        event.preventDefault();
        (active || nearest())?.click();
      } else if (event.key === "Escape" && !list.hidden) {
        restore();
      }
    });
    input.addEventListener("click", () => list.hidden && find(""));
    input.addEventListener("focus", () => input.select());
    input.addEventListener("blur", () => {
      if (input.value.trim() === "" && select.value !== "") {
        choose("", "");
      } else {
        restore();
      }
    });
    // The address of a mistake leads to the box.
    box.addEventListener("focus", () => input.focus());
    select.addEventListener("change", restore);
    window.addEventListener("pageshow", restore);

    for (const attribute of ["aria-describedby", "aria-invalid"]) {
      if (select.hasAttribute(attribute)) {
        input.setAttribute(attribute, select.getAttribute(attribute));
      }
    }
    label.htmlFor = input.id;
    select.removeAttribute("id");
    select.hidden = true;
    select.before(box);
    box.append(input, list, select);
    restore();
  }

  form.querySelectorAll("select").forEach((select) => {
    if (select.dataset.options || select.options.length > FEW) {
      enhance(select);
    }
  });
  // A figure that is found is cited at the cursor of the text that was edited last.
  const citing = document.querySelector(".citing-search");
  if (citing) {
    const select = citing.querySelector("select");
    let text = null;
    form.addEventListener("focusin", (event) => {
      text = event.target instanceof HTMLTextAreaElement ? event.target : text;
    });
    citing.hidden = false;
    enhance(select);
    select.addEventListener("input", (event) => {
      event.stopPropagation();
      if (select.value === "") {
        return;
      }
      if (!text) {
        text = form.querySelector("textarea");
        text.setSelectionRange(text.value.length, text.value.length);
      }
      text.setRangeText(`[[figure:${select.value}]]`, text.selectionStart, text.selectionEnd, "end");
      select.value = "";
      select.dispatchEvent(new Event("change"));
      text.focus();
      text.dispatchEvent(new Event("input", { bubbles: true }));
    });
    citing.parentElement.querySelectorAll(".option-search").forEach((search) => {
      search.hidden = search.querySelector("input").value === "";
    });
  }
  // What was searched for and found stays in view.
  form.querySelectorAll(".option-search").forEach((search) => {
    search.hidden = search.querySelector("input").value === "" && search.parentElement.parentElement.querySelector(".combobox") !== null;
  });
})();
