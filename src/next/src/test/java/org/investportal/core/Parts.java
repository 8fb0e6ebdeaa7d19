package org.investportal.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.investportal.core.Publication.Part;
import org.investportal.value.ChangeKind;

/** Small publications for tests. */
final class Parts {

    static final Text NO_REASON = new Text(null, null);

    private Parts() {}

    static Publication of(Part... parts) {
        return new Publication(new Text("Figures of a test", "测试"), null, false, List.of(parts));
    }

    static Part part(long item, String kind, Map<String, String> texts) {
        return new Part(item, kind, texts, ChangeKind.NEW, NO_REASON, null, List.of());
    }

    static Part on(int base, Part part) {
        return new Part(
                part.item(),
                part.kind(),
                part.texts(),
                part.change(),
                part.reason(),
                part.address(),
                part.former(),
                base);
    }

    static Part gone(long item, String kind) {
        return new Part(item, kind, null, ChangeKind.REMOVAL, new Text("Printed by mistake", null), null, List.of());
    }

    static Part at(String address, Part part) {
        return new Part(part.item(), part.kind(), part.texts(), part.change(), part.reason(), address, part.former());
    }

    static Part area(long item, String name) {
        return part(item, "areas", Map.of("name.en", name));
    }

    static Part sector(long item, String name) {
        return part(item, "sectors", Map.of("name.en", name, "position", "1"));
    }

    static Part topic(long item, String name, long sector) {
        return part(item, "topics", Map.of("name.en", name, "sector", "" + sector, "position", "1", "slug", "topic"));
    }

    static Part indicator(long item, String name, long topic) {
        return part(
                item,
                "indicators",
                Map.of(
                        "name.en",
                        name,
                        "topic",
                        "" + topic,
                        "measure",
                        "output-value",
                        "unit",
                        "cny",
                        "priceBasis",
                        "unknown",
                        "position",
                        "1"));
    }

    static Part source(long item, String name) {
        return part(item, "sources", Map.of("name.en", name, "published", "2019", "language", "en"));
    }

    /** Where the value of a figure is printed. */
    static Part number(long item, long source, long figure, String token) {
        return part(
                item,
                "numbers",
                Map.of(
                        "source",
                        "" + source,
                        "place",
                        figure % 10_000 + ".1.1",
                        "token",
                        token,
                        "readings",
                        "1 | value | " + figure + " |  |  | "));
    }

    static Map<String, String> figure(long indicator, long area, String value) {
        return new HashMap<>(Map.of(
                "indicator", "" + indicator,
                "area", "" + area,
                "period", "2018",
                "periodBasis", "stated",
                "value", value,
                "nature", "actual",
                "vintage", "not-stated",
                "status", "normal"));
    }
}
