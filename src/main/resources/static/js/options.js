// Turns the long lists of a form into comboboxes: typing words finds choices. Without this script the lists and search fields are used as they are.
"use strict";

(() => {
  const form = document.querySelector(".content-form");
  if (!form) {
    return;
  }
  const FEW = 12;
  const QUIET = 250;
  const settling = [];

  function normal(text) {
    return text.normalize("NFKC").toLowerCase();
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

  /** The first choice is the one with this name, then come those that begin with it, then the others. */
  function rank(option, name) {
    const text = normal(option.text);
    return text === name ? 0 : text.startsWith(name) ? 1 : 2;
  }

  /** Choices with all of the words, in any order, in their name or heading. */
  function matching(groups, typed) {
    const name = normal(typed.trim());
    const words = name.split(/\s+/).filter(Boolean);
    return groups
      .map((group) => ({
        heading: group.heading,
        options: group.options.filter((option) => {
          const text = normal(group.heading + " " + option.text);
          return option.value !== "" && words.every((word) => text.includes(word));
        }).sort((one, other) => rank(one, name) - rank(other, name)),
      }))
      .filter((group) => group.options.length > 0)
      .sort((one, other) => rank(one.options[0], name) - rank(other.options[0], name));
  }

  function enhance(select) {
    const name = select.id;
    const label = document.querySelector(`label[for="${CSS.escape(name)}"]`);
    const box = element("div", { class: "combobox", id: name, tabindex: "-1" });
    const list = element("div", { role: "listbox", id: name + "-list", hidden: "", "aria-label": (label.querySelector(".unseen") || label).textContent.trim() });
    const input = element("input", { type: "text", id: name + "-typed" });
    const mistake = element("p", { class: "mistake", role: "alert", id: name + "-problem", hidden: "" });

    function chosen() {
      const option = select.selectedOptions[0];
      return option && option.value !== "" ? option.text : "";
    }

    function describe(attribute, value) {
      if (value) {
        input.setAttribute(attribute, value);
      } else {
        input.removeAttribute(attribute);
      }
    }

    /** Says what is wrong; if the problem is empty, only what the portal said of the field. */
    function say(problem) {
      const described = select.getAttribute("aria-describedby");
      mistake.hidden = problem === "";
      mistake.textContent = problem;
      describe("aria-describedby", [problem && mistake.id, described].filter(Boolean).join(" "));
      describe("aria-invalid", problem ? "true" : select.getAttribute("aria-invalid"));
    }

    function restore() {
      choices.close();
      say("");
      input.value = chosen();
    }

    /** The lines of the list that have this name. */
    function named(lines, typed) {
      return lines.filter((line) => normal(line.firstChild.textContent) === normal(typed));
    }

    /** Takes an empty field as no choice, and a whole name as its choice. Another typed name stays, with a message. Tells whether nothing is left to do. */
    function settle() {
      const typed = input.value.trim();
      const unknown = select.name !== "" && typed !== "" && typed !== chosen().trim();
      const same = unknown ? named([...list.querySelectorAll("[role=option][aria-selected]")], typed) : [];
      if (same.length === 1) {
        same[0].click();
        return true;
      }
      if (unknown) {
        choices.close();
        say(form.dataset.unknown);
      } else if (typed === "" && select.value !== "") {
        choose("", "");
      } else {
        restore();
      }
      return !unknown;
    }

    function choose(value, text) {
      if (![...select.options].some((option) => option.value === value)) {
        select.append(new Option(text, value));
      }
      select.value = value;
      restore();
      select.dispatchEvent(new Event("input", { bubbles: true }));
    }

    async function find(typed, signal) {
      if (!select.dataset.options) {
        return matching(listed(select), typed);
      }
      const response = await fetch(select.dataset.options + "?q=" + encodeURIComponent(typed), {
        redirect: "manual",
        signal,
      });
      return response.ok ? response.json() : null;
    }

    /** Returns nothing, which finds all choices, or a name that was typed and not chosen yet. */
    function sought() {
      return input.value.trim() === chosen().trim() ? "" : input.value;
    }

    /** Chooses the line that the keys point at, otherwise the one most like what was typed: the first. */
    function enter(active, all) {
      const typed = input.value.trim();
      const lines = typed === "" ? [] : all;
      const line = active || named(lines, typed)[0] || lines[0];
      if (line) {
        line.click();
      } else {
        settle();
      }
    }

    input.addEventListener("input", (event) => {
      event.stopPropagation();
      say("");
    });
    const choices = combobox(input, list, {
      find,
      choose: (option) => choose(option.value, option.text),
      delay: select.dataset.options ? QUIET : 0,
      none: form.dataset.none,
      sought,
      enter,
      cancel: restore,
    });
    input.addEventListener("click", () => list.hidden && choices.open());
    input.addEventListener("focus", () => input.select());
    input.addEventListener("blur", settle);
    settling.push(() => settle() || input);
    // The address of a mistake leads to the box.
    box.addEventListener("focus", () => input.focus());
    select.addEventListener("change", () => mistake.hidden && restore());
    window.addEventListener("pageshow", restore);

    label.htmlFor = input.id;
    select.removeAttribute("id");
    select.hidden = true;
    select.before(box);
    box.append(input, list, mistake, select);
    restore();
    return say;
  }

  form.querySelectorAll("select").forEach((select) => {
    if (select.dataset.options || select.options.length > FEW) {
      enhance(select);
    }
  });
  // What was typed and not chosen would be lost.
  form.addEventListener(
    "submit",
    (event) => {
      const unknown = settling.map((settle) => settle()).find((input) => input instanceof HTMLInputElement);
      if (unknown) {
        event.preventDefault();
        event.stopImmediatePropagation();
        unknown.focus();
      }
    },
    { capture: true },
  );
  // A figure that is found is cited at the cursor of the text that was edited last.
  const citing = document.querySelector(".citing-search");
  if (citing) {
    const select = citing.querySelector("select");
    let text = null;
    form.addEventListener("focusin", (event) => {
      text = event.target instanceof HTMLTextAreaElement ? event.target : text;
    });
    citing.hidden = false;
    const say = enhance(select);
    select.addEventListener("input", (event) => {
      event.stopPropagation();
      if (select.value === "") {
        return;
      }
      if (!text) {
        say(form.dataset.uncited);
        return;
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
