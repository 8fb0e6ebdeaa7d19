package org.investportal.editorial.edition;

import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Stated;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.Address;
import org.investportal.catalogue.Area;
import org.investportal.catalogue.GivenAddress;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Row;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.writing.FreeAddresses;

/** Gives addresses to what is new, and another to a figure that is of something else from now on; it may be an old one of its own. */
final class AddressWriter {

    private static final Map<String, String> OF_THEIR_OWN = Map.of("home", "/", "about", "/about");

    private final Selection base;
    private final Map<Long, Wish> wishes;
    private final FreeAddresses free;
    private final Sheet sheet;
    private final Map<String, Long> given = new HashMap<>();

    AddressWriter(Selection base, Map<Long, Wish> wishes, FreeAddresses free, Sheet sheet) {
        this.base = base;
        this.wishes = wishes;
        this.free = free;
        this.sheet = sheet;
    }

    void write(Wish wish) {
        Optional<String> before = base.find(GivenAddress.class, wish.item()).map(GivenAddress::path);
        if (wish.isRemoval()) {
            before.ifPresent(path -> sheet.put(new GivenAddress(sheet.version(wish.item()), true, path), wish));
        } else if (before.isEmpty() || isMoved(wish)) {
            path(wish)
                    .map(path -> free.forItem(wish.item(), path, given))
                    .filter(path -> !before.equals(Optional.of(path)))
                    .ifPresent(path -> give(path, wish));
        }
    }

    private static boolean isMoved(Wish wish) {
        return wish.subject().isMoved(wish.before(), wish.wanted());
    }

    private Optional<String> path(Wish wish) {
        Content wanted = wish.wanted();
        return switch (wish.subject().kind()) {
            case PAGE -> Optional.of(page(wish.item(), wanted.get("slug")));
            case SECTOR -> Optional.of("/sectors/" + wanted.get("slug"));
            case SOURCE -> Optional.of("/sources/" + wanted.get("slug"));
            case INDICATOR -> Optional.of("/figures/" + wanted.get("slug"));
            case FIGURE -> Optional.of(figure(new Stated(wanted)));
            default -> Optional.empty();
        };
    }

    /** Two pages stand at addresses of their own, as long as these are free. */
    private String page(long item, String slug) {
        return Optional.ofNullable(OF_THEIR_OWN.get(slug))
                .filter(path -> free.forItem(item, path, given).equals(path))
                .orElse("/pages/" + slug);
    }

    private String figure(Stated figure) {
        String target = figure.code("nature", Nature.class) == Nature.TARGET ? "/" + Nature.TARGET.code() : "";
        return "/figures/" + slug(Indicator.class, figure.item("indicator")) + "/"
                + slug(Area.class, figure.item("area")) + "/" + figure.text("period") + target;
    }

    /** Of this draft, where it is new. */
    private String slug(Class<? extends Row> kind, long item) {
        Wish wish = wishes.get(item);
        if (wish != null) {
            return wish.wanted().get("slug");
        }
        Row row = base.get(kind, item);
        return row instanceof Area area ? area.slug() : ((Indicator) row).slug();
    }

    private void give(String path, Wish wish) {
        given.put(path, wish.item());
        if (!free.isKnown(path)) {
            sheet.put(new Address(path, wish.item()));
        }
        sheet.put(new GivenAddress(sheet.version(wish.item()), false, path), wish);
    }
}
