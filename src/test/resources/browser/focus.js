// What has the focus, as somebody sees it who looks at the page: nothing at its beginning and end. The argument is what had it before.
const before = arguments[0] || null;
const element = document.activeElement;
if (!element || element === document.body || element === document.documentElement) {
  return null;
}
const style = getComputedStyle(element);
const labels = [...(element.labels ?? [])].map(label => [...label.childNodes].filter(part => part.ariaHidden !== "true").map(part => part.textContent).join("")).join(" ");
const box = [...element.getClientRects()].find(rect => rect.width > 0) ?? element.getBoundingClientRect();
const x = box.left + box.width / 2;
const y = Math.min(Math.max(box.top + Math.min(box.height, 24) / 2, 0), innerHeight - 1);
const there = document.elementFromPoint(x, y);
// A mark of a chart shows that it has the focus by what it says.
const tip = element.closest("svg") ? (element.querySelector(".tip") ?? element.closest(".mark")?.querySelector(".tip")) : null;
const isOutlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
// What opens its calendar has the focus within the field, of which :focus-visible tells nothing.
const isOfCalendar = element.type === "datetime-local" && element.matches(":focus-within");
return {
  element,
  name: (element.getAttribute("aria-label") || labels || element.textContent).replace(/\s+/g, " ").trim(),
  shown: (element.matches(":focus-visible") || isOfCalendar)
    && (isOutlined || (tip !== null && tip !== undefined && getComputedStyle(tip).visibility === "visible")),
  seen: box.bottom > 0 && box.top < innerHeight && there !== null && (element.contains(there) || there.contains(element)),
  after: !before || before === element || !before.isConnected
    || (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
};
