// A key that is held down, or pressed twice, presses a button once. Otherwise it would also accept what the next page proposes.
"use strict";

const TOO_SOON = 300; // milliseconds, in which no person has read a proposal
const opened = performance.now();

document.addEventListener("keydown", (event) => {
  const tooSoon = event.repeat || performance.now() - opened < TOO_SOON;
  if (tooSoon && event.target instanceof HTMLButtonElement) {
    event.preventDefault();
  }
});
