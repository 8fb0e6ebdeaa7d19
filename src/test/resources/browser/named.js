// The first element that can be seen and whose words begin with the first argument, scrolled to the middle. The second argument says
// which elements count.
const [words, kinds] = arguments;
const found = [...document.querySelectorAll(kinds)].find(element => {
  const labels = [...(element.labels ?? [])].map(label => [...label.childNodes].filter(part => part.ariaHidden !== "true").map(part => part.textContent).join("")).join(" ");
  const name = (element.getAttribute("aria-label") || labels || element.textContent).replace(/\s+/g, " ").trim();
  return name.startsWith(words) && !element.disabled && element.checkVisibility();
});
found?.scrollIntoView({ block: "center" });
return found ?? null;
