// Keeps a scratch copy of the form that is being typed into. Nothing else depends on it.
"use strict";

(() => {
  const form = document.querySelector("form[data-scratch]");
  if (!form) {
    return;
  }
  const QUIET = 3000;
  const LONGEST = 10000;
  const state = form.querySelector("[role=status]");
  let timer = 0;
  let since = 0;
  // A form that is shown again after a mistake or a conflict holds words that nothing keeps yet.
  let sent = form.hasAttribute("data-unsaved") ? "" : body();
  const TOO_MANY = 429;
  let failed = false;
  let leaving = false;
  let request = null;

  function body() {
    return new URLSearchParams(new FormData(form)).toString();
  }

  function say(text) {
    state.textContent = text;
  }

  async function keep() {
    const typed = body();
    since = 0;
    if (leaving || typed === sent) {
      return;
    }
    request = new AbortController();
    let failure = form.dataset.failed;
    try {
      const answer = await fetch(form.dataset.scratch, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
        body: typed,
        redirect: "manual",
        keepalive: typed.length < 60000,
        signal: request.signal,
      });
      if (answer.status !== 204) {
        failure = answer.status === TOO_MANY ? form.dataset.full : form.dataset.failed;
        throw new Error(String(answer.status));
      }
      sent = typed;
      failed = false;
      say(form.dataset.kept + " " + answer.headers.get("Saved-At"));
    } catch (refused) {
      if (!leaving) {
        failed = true;
        say(failure);
      }
    }
  }

  form.addEventListener("input", () => {
    clearTimeout(timer);
    since = since || Date.now();
    // Who types without a pause is kept too.
    timer = setTimeout(keep, Math.max(0, Math.min(QUIET, since + LONGEST - Date.now())));
  });

  if (sent === "") {
    timer = setTimeout(keep, QUIET);
  }

  // What is kept for good needs no scratch copy: one that came later would be offered as if it did.
  form.addEventListener("submit", () => {
    leaving = true;
    clearTimeout(timer);
    if (request) {
      request.abort();
    }
  });

  // As when another window is looked at, or this one is closed.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      clearTimeout(timer);
      keep();
    }
  });

  window.addEventListener("pageshow", () => {
    leaving = false;
  });

  window.addEventListener("beforeunload", (event) => {
    if (failed && !leaving && body() !== sent) {
      event.preventDefault();
    }
  });
})();
