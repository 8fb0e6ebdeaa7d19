// The button that prints the page takes the place of the words that say which key does.
"use strict";

const button = document.querySelector("button.print-sheet");
if (button) {
  button.hidden = false;
  button.nextElementSibling.hidden = true;
  button.addEventListener("click", () => window.print());
}
