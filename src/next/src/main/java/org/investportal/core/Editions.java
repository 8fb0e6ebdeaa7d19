package org.investportal.core;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The content that is shipped, as the only edition, read from its files until editions are stored. */
@Service
public class Editions {

    private final Map<String, Long> addresses = new HashMap<>();
    private final Content current;

    Editions(@Value("${portal.content}") String content) {
        if (content.equals("none")) {
            current = Content.of(Edition.NONE, List.of(), Map.of());
        } else {
            Publication publication = ContentFiles.publication(content);
            current = ContentFiles.content(publication);
            for (Publication.Part part : publication.parts()) {
                part.former().forEach(path -> addresses.put(path, part.item()));
                if (part.address() != null) {
                    addresses.put(part.address(), part.item());
                }
            }
        }
    }

    public Collection<Description> kinds() {
        return Description.all().stream()
                .sorted(Comparator.comparing(kind -> kind.kind().order()))
                .toList();
    }

    public Content current() {
        return current;
    }

    public Optional<Content> at(int number) {
        return number == current.edition().number() ? Optional.of(current) : Optional.empty();
    }

    public List<Edition> all() {
        return edition(1).stream().toList();
    }

    public Optional<Edition> edition(int number) {
        return number > 0 ? at(number).map(Content::edition) : Optional.empty();
    }

    public List<Item> history(long item) {
        return current.find(item).stream().toList();
    }

    public Optional<Long> itemAt(String path) {
        return Optional.ofNullable(addresses.get(path));
    }
}
