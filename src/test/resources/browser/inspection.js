// What is wrong with the layout of the page: too wide, targets too small, letters too small. Answers a list of sentences.
const MEANT = "input, select, textarea";
const TARGETS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0'], [role=button]";
const SMALLEST_TARGET = 24;
const SMALLEST_LETTERS = 12;
const found = [];

const called = element => {
  const own = element.tagName.toLowerCase() + (element.id ? "#" + element.id : "")
    + [...element.classList].map(name => "." + name).join("");
  const parent = element.parentElement;
  return parent && parent !== document.body ? parent.tagName.toLowerCase()
    + [...parent.classList].map(name => "." + name).join("") + " > " + own : own;
};
const isShown = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const isUnseen = element => {
  const box = element.getBoundingClientRect();
  return box.width <= 1 || box.height <= 1 || box.bottom <= 0 || element.closest(".unseen") !== null;
};

const page = document.documentElement;
if (page.scrollWidth > page.clientWidth) {
  found.push("is wider than the window, " + page.scrollWidth + " > " + page.clientWidth + " px");
}

for (const element of document.querySelectorAll("body *")) {
  if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1
      && getComputedStyle(element).overflowX !== "visible" && !element.matches(MEANT) && !element.closest(".unseen")) {
    found.push("moves sideways or is cut: " + called(element));
  }
}

// A link within a sentence is as high as its line.
const isInSentence = element => {
  if (element instanceof SVGElement || getComputedStyle(element).display !== "inline") {
    return false;
  }
  let block = element.parentElement;
  while (getComputedStyle(block).display.startsWith("inline")) {
    block = block.parentElement;
  }
  const links = [...block.querySelectorAll("a")].map(link => link.textContent).join("");
  return block.textContent.replace(/\s+/g, "").length > links.replace(/\s+/g, "").length;
};
// A link that stands alone has its line for itself.
const lineOf = element => {
  const style = getComputedStyle(element);
  return style.display === "inline" ? parseFloat(style.lineHeight) || 0 : 0;
};
const sizeOf = element => {
  const boxes = [element, ...(element.labels ?? [])].map(one => one.getBoundingClientRect());
  return [Math.max(...boxes.map(box => box.width)), Math.max(lineOf(element), ...boxes.map(box => box.height))];
};
window.scrollTo(0, 0);
for (const element of document.querySelectorAll(TARGETS)) {
  const isMark = element.closest(".chart-marks") !== null; // its link stands in the table of the chart, too
  if (isShown(element) && !isUnseen(element) && !isInSentence(element) && !isMark) {
    const [width, height] = sizeOf(element);
    if (width < SMALLEST_TARGET - 0.5 || height < SMALLEST_TARGET - 0.5) {
      found.push("is too small a target: " + called(element));
    }
  }
}

const letters = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (letters.nextNode()) {
  const element = letters.currentNode.parentElement;
  if (letters.currentNode.textContent.trim() && isShown(element) && !element.closest("title, desc")) {
    const scale = element instanceof SVGElement ? element.getScreenCTM()?.d ?? 1 : 1;
    const size = parseFloat(getComputedStyle(element).fontSize) * scale;
    if (size < SMALLEST_LETTERS - 0.01) {
      found.push("has letters of " + size.toFixed(1) + " px: " + called(element));
    }
  }
}

// In forced colours the system sees to contrast, unless a page has its own way. Charts do, with the colours of the system, and so does the browser for a field that shows a colour.
for (const element of document.querySelectorAll("body, body *")) {
  if (getComputedStyle(element).forcedColorAdjust === "none" && !element.closest(".chart-marks, input[type=color]")) {
    found.push("has its own way in forced colours: " + called(element));
  }
}

return [...new Set(found)];
