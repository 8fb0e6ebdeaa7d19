package org.investportal.staff.options;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.row.FigureReferencePattern;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;
import org.investportal.web.MarkdownReader;

/** Finds the names of items that are edited. */
public final class SubjectNameFinder {

    private static final int LONGEST = 120;

    private SubjectNameFinder() {}

    /** Figures by what they are chosen by; a claim, which has no name, by what it says, without what that cites. */
    public static String of(Subject subject, Content content, OptionLookup options) {
        String id = String.valueOf(subject.item());
        return options.name(List.of(subject.kind()), id)
                .or(() -> Stream.of("name.en", "name.zh", "summary.en", "slug")
                        .map(content::get)
                        .filter(text -> !text.isEmpty())
                        .findFirst())
                .map(text -> shortened(
                        FigureReferencePattern.in(MarkdownReader.plain(text)).replaceAll("…")))
                .orElse(subject.kind().code() + " " + id);
    }

    static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST).strip() + "…";
    }
}
