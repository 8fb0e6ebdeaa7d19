// A key that is held down presses a button once. Otherwise it would also accept what the next page proposes.
"use strict";

document.addEventListener("keydown", (event) => {
  if (event.repeat && event.target instanceof HTMLButtonElement) {
    event.preventDefault();
  }
});
