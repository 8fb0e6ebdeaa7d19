package org.investportal.editorial.release;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Address;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.writing.AddressAllocator;

/**
 * Gives addresses to new subjects, and a new address to a figure whose indicator, area, period, nature or vintage changes; this may be an old address of the
 * same figure.
 */
final class AddressWriter {

    private static final Map<String, String> OF_THEIR_OWN = Map.of("home", "/", "about", "/about");

    private final Selection base;
    private final Map<Long, SubjectEdit> wishes;
    private final AddressAllocator free;
    private final PublicationBuilder publicationBuilder;
    private final Map<String, Long> given = new HashMap<>();

    AddressWriter(
            Selection base,
            Map<Long, SubjectEdit> wishes,
            AddressAllocator free,
            PublicationBuilder publicationBuilder) {
        this.base = base;
        this.wishes = wishes;
        this.free = free;
        this.publicationBuilder = publicationBuilder;
    }

    void write(SubjectEdit subjectEdit) {
        Optional<String> before =
                base.find(GivenAddress.class, subjectEdit.item()).map(GivenAddress::path);
        if (subjectEdit.isRemoval()) {
            before.ifPresent(path -> publicationBuilder.put(
                    new GivenAddress(publicationBuilder.version(subjectEdit.item()), true, path), subjectEdit));
        } else if (before.isEmpty() || isMoved(subjectEdit)) {
            path(subjectEdit)
                    .map(path -> free.forItem(subjectEdit.item(), path, given))
                    .filter(path -> !before.equals(Optional.of(path)))
                    .ifPresent(path -> give(path, subjectEdit));
        }
    }

    private static boolean isMoved(SubjectEdit subjectEdit) {
        return subjectEdit.subject().isMoved(subjectEdit.before(), subjectEdit.wanted());
    }

    private Optional<String> path(SubjectEdit subjectEdit) {
        Optional<String> path = subjectEdit.subject().path(subjectEdit.wanted(), this::slug);
        return subjectEdit.subject().kind() == ItemKind.PAGE
                ? fixed(subjectEdit.item(), subjectEdit.wanted().get("slug")).or(() -> path)
                : path;
    }

    /** Returns the fixed path that two pages have, as long as it is free. */
    private Optional<String> fixed(long item, String slug) {
        return Optional.ofNullable(OF_THEIR_OWN.get(slug))
                .filter(path -> free.forItem(item, path, given).equals(path));
    }

    /** Returns the slug of an indicator or area, from this draft if the draft has it. */
    private String slug(ItemKind kind, long item) {
        SubjectEdit subjectEdit = wishes.get(item);
        if (subjectEdit != null) {
            return subjectEdit.wanted().get("slug");
        }
        return kind == ItemKind.AREA
                ? base.get(Area.class, item).slug()
                : base.get(Indicator.class, item).slug();
    }

    private void give(String path, SubjectEdit subjectEdit) {
        given.put(path, subjectEdit.item());
        if (!free.isKnown(path)) {
            publicationBuilder.put(new Address(path, subjectEdit.item()));
        }
        publicationBuilder.put(
                new GivenAddress(publicationBuilder.version(subjectEdit.item()), false, path), subjectEdit);
    }
}
