package org.investportal.core;

import java.util.Map;

/** A figure with everything that it needs, of items that no other test has. */
final class Sample {

    private final Editions editions;
    final long sector;
    final long topic;
    final long indicator;
    final long area;
    final long source;
    final long figure;
    final long number;

    Sample(Editions editions) {
        this.editions = editions;
        sector = editions.newItem();
        topic = editions.newItem();
        indicator = editions.newItem();
        area = editions.newItem();
        source = editions.newItem();
        figure = editions.newItem();
        number = editions.newItem();
    }

    String areaName() {
        return "Area " + area;
    }

    Edition publish() {
        return editions.publish(Parts.of(
                Parts.sector(sector, "Sector " + sector),
                Parts.topic(topic, "Topic", sector),
                Parts.indicator(indicator, "Output " + indicator, topic),
                Parts.area(area, areaName()),
                Parts.source(source, "Source " + source),
                Parts.part(figure, "figures", figure("more-than 1592.50 亿 cny")),
                Parts.number(number, source, figure, "1592.50亿元")));
    }

    Map<String, String> figure(String value) {
        Map<String, String> texts = Parts.figure(indicator, area, value);
        texts.put("notes", "1 | footnote | With a bar \\| and\\na line | 中文\n7 | footnote | Second | ");
        return texts;
    }
}
