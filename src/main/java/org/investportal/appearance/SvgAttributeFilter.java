package org.investportal.appearance;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the attributes of SVG elements that are known, with values that are known to be harmless. Declarations of styles become attributes. */
final class SvgAttributeFilter {

    private static final String ID = "[A-Za-z_][A-Za-z0-9_.-]{0,99}";
    private static final String NUMBER = "[-+]?(?:\\d{1,9}(?:\\.\\d{0,20})?|\\.\\d{1,20})(?:[eE][-+]?\\d{1,2})?";
    private static final String COLOUR =
            "none|transparent|currentColor|#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,20}|rgba?\\([0-9.,%\\s/]{1,40}\\)";
    private static final String SEPARATOR = "(?:\\s++(?:,\\s*+)?|,\\s*+)";

    /** Only the root has one. */
    private static final Pattern VIEW_BOX = Pattern.compile(String.join(SEPARATOR, NUMBER, NUMBER, NUMBER, NUMBER));

    private static final Pattern LOCAL_PAINT = Pattern.compile("url\\(\\s?['\"]?#(" + ID + ")['\"]?\\s?\\)");
    private static final Pattern DECLARATION = Pattern.compile("\\s*([a-z-]{1,30})\\s*:([^:;]*)");
    private static final Pattern WHITE = Pattern.compile("white|#fff|#ffffff|rgb\\(255,\\s?255,\\s?255\\)");
    private static final Pattern INVISIBLE = Pattern.compile("none|transparent");

    /** Longer values are only those of shapes. */
    private static final int LONGEST = 1_000;

    private static final Set<String> LONG = Set.of("d", "points");
    private static final Set<String> PAINTS = Set.of("fill", "stroke");
    private static final Set<String> OF_GRADIENTS =
            Set.of("id", "href", "gradientUnits", "gradientTransform", "spreadMethod");

    private static final Map<String, Pattern> ALLOWED = allowed();

    /** The attributes that a style may declare, too. */
    private static final Set<String> DECLARABLE = Set.of(
            "fill",
            "stroke",
            "stop-color",
            "fill-rule",
            "clip-rule",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-width",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "opacity",
            "fill-opacity",
            "stroke-opacity",
            "stop-opacity");

    private final SvgKind kind;

    SvgAttributeFilter(SvgKind kind) {
        this.kind = kind;
    }

    private static Map<String, Pattern> allowed() {
        Map<String, Pattern> allowed = new HashMap<>();
        String length = NUMBER + "(?:px|pt|mm|cm|in|em|%)?";
        String part = NUMBER + "%?";
        add(allowed, length, "x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "x1", "y1", "x2", "y2");
        add(allowed, length, "fx", "fy", "stroke-width", "stroke-miterlimit", "stroke-dashoffset");
        add(allowed, part, "offset", "opacity", "fill-opacity", "stroke-opacity", "stop-opacity");
        add(allowed, "[MmZzLlHhVvCcSsQqTtAaEe0-9+\\-.,\\s]*+", "d");
        add(allowed, "[0-9eE+\\-.,\\s]*+", "points");
        add(
                allowed,
                "(?:\\s*+(?:matrix|translate|scale|rotate|skewX|skewY)\\s*+\\([0-9eE+\\-.,\\s]*+\\)[\\s,]*+)*+",
                "transform",
                "gradientTransform");
        add(allowed, COLOUR, "fill", "stroke", "stop-color");
        add(allowed, "nonzero|evenodd", "fill-rule", "clip-rule");
        add(allowed, "butt|round|square", "stroke-linecap");
        add(allowed, "miter|round|bevel", "stroke-linejoin");
        add(allowed, "none|[0-9.,\\s]{1,200}", "stroke-dasharray");
        add(allowed, "userSpaceOnUse|objectBoundingBox", "gradientUnits");
        add(allowed, "pad|reflect|repeat", "spreadMethod");
        add(allowed, ID, "id");
        add(allowed, "#" + ID, "href");
        return allowed;
    }

    private static void add(Map<String, Pattern> allowed, String form, String... names) {
        Pattern pattern = Pattern.compile(form);
        for (String name : names) {
            allowed.put(name, pattern);
        }
    }

    /** Tells whether the element is not drawn, so that it would appear if its attributes were left out. */
    static boolean isHidden(Map<String, String> attributes) {
        return declared(attributes)
                .anyMatch(one -> Set.of("display:none", "visibility:hidden", "visibility:collapse")
                        .contains(one.getKey() + ":" + one.getValue()));
    }

    private static Stream<Map.Entry<String, String>> declared(Map<String, String> attributes) {
        Stream<Map.Entry<String, String>> styles = Stream.of(
                        attributes.getOrDefault("style", "").split(";"))
                .map(DECLARATION::matcher)
                .filter(Matcher::matches)
                .map(found -> Map.entry(found.group(1), found.group(2).strip()));
        return Stream.concat(attributes.entrySet().stream(), styles);
    }

    /** Returns the attributes that the element may have. Styles win over attributes, as in browsers. */
    Map<String, String> kept(String element, Map<String, String> attributes) {
        Map<String, String> kept = new LinkedHashMap<>();
        attributes.forEach((name, value) -> keep(element, name, value, kept));
        declared(Map.of("style", attributes.getOrDefault("style", "")))
                .filter(one -> DECLARABLE.contains(one.getKey()))
                .forEach(one -> keep(element, one.getKey(), one.getValue(), kept));
        return kept;
    }

    private void keep(String element, String name, String value, Map<String, String> kept) {
        if (OF_GRADIENTS.contains(name) && !SvgKind.GRADIENTS.contains(element)) {
            return;
        }
        String known = PAINTS.contains(name) ? paint(value.strip()) : allowed(name, value.strip());
        if (known != null) {
            kept.put(name, known);
        }
    }

    private static @Nullable String allowed(String name, String value) {
        Pattern form = ALLOWED.get(name);
        boolean isShort = value.length() <= LONGEST || LONG.contains(name);
        return form != null && isShort && form.matcher(value).matches() ? value : null;
    }

    /** Returns the paint; in a drawing, its one colour for each other than white, which is taken for the background. */
    private @Nullable String paint(String value) {
        Matcher local = LOCAL_PAINT.matcher(value);
        boolean isLocal = value.length() <= LONGEST && local.matches();
        String known = isLocal ? "url(#" + local.group(1) + ")" : allowed("fill", value);
        if (kind == SvgKind.LOGO || known == null || known.equals("inherit")) {
            return known;
        }
        String plain = known.toLowerCase(Locale.ROOT);
        boolean isBackground =
                INVISIBLE.matcher(plain).matches() || WHITE.matcher(plain).matches();
        return isBackground ? "none" : "currentColor";
    }

    /** Returns the four numbers of the view box, or those that width and height stand for; empty if there is neither. */
    static List<Double> viewBox(Map<String, String> attributes) {
        String box = attributes.getOrDefault("viewBox", "").strip();
        if (box.length() <= LONGEST && VIEW_BOX.matcher(box).matches()) {
            return Stream.of(box.split("[\\s,]+")).map(Double::valueOf).toList();
        }
        String width = attributes.getOrDefault("width", "").strip().replaceFirst("px$", "");
        String height = attributes.getOrDefault("height", "").strip().replaceFirst("px$", "");
        return width.matches(NUMBER) && height.matches(NUMBER)
                ? List.of(0.0, 0.0, Double.valueOf(width), Double.valueOf(height))
                : List.of();
    }
}
