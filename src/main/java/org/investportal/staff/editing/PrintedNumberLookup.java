package org.investportal.staff.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.options.FormOption;

/** The numbers that sources print, as the fields of sources say them, by source and place. */
final class PrintedNumberLookup {

    private final Map<String, Map<String, String>> tokens = new LinkedHashMap<>();

    PrintedNumberLookup(PublishedEdition edition) {
        for (Subject subject : edition.subjects()) {
            if (subject.kind() == ItemKind.SOURCE) {
                tokens.put(
                        String.valueOf(subject.item()),
                        tokens(edition.of(subject).get("mentions")));
            }
        }
    }

    private static Map<String, String> tokens(String mentions) {
        Map<String, String> byPlace = new LinkedHashMap<>();
        for (String line : mentions.lines().toList()) {
            String[] parts = line.split(" \\| ", -1);
            if (parts.length > 1) {
                byPlace.put(parts[0], parts[1]);
            }
        }
        return byPlace;
    }

    /** Returns the number that is printed at the place, if it is known. */
    Optional<String> at(String source, String place) {
        return Optional.ofNullable(tokens.getOrDefault(source, Map.of()).get(place));
    }

    /** Returns all places of a source, with the numbers printed there, in reading order. */
    List<FormOption> of(String source) {
        return tokens.getOrDefault(source, Map.of()).entrySet().stream()
                .map(token -> new FormOption(token.getKey(), token.getValue()))
                .toList();
    }

    List<String> sources() {
        return List.copyOf(tokens.keySet());
    }
}
