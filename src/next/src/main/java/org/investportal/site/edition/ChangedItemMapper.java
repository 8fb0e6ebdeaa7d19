package org.investportal.site.edition;

import java.util.Optional;
import org.investportal.core.Edition;
import org.investportal.core.Item;
import org.investportal.kinds.Figure;
import org.investportal.serving.Link;
import org.investportal.serving.PublicPath;
import org.investportal.value.Status;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.jspecify.annotations.Nullable;

/** Words the changes of an edition: each item before and after. */
final class ChangedItemMapper {

    private final EditionContent change;
    private final PageText now;
    private final PageText before;
    private final PageText since;

    /** @param now the words of the edition that links lead to */
    ChangedItemMapper(PageTextFactory texts, EditionContent change, PageText now) {
        int number = change.edition().number();
        this.change = change;
        this.now = now;
        this.before = texts.of(change.before(), now.content(), PublicPath.edition(number - 1), now.language());
        this.since = texts.of(change.since(), now.content(), PublicPath.edition(number), now.language());
    }

    ChangedItem of(Edition.Entry entry) {
        int edition = change.edition().number();
        Optional<Item> old = change.old(entry.item());
        Optional<Item> young = change.young(entry.item());
        PageText last = young.isPresent() ? since : before;
        Optional<Item> item = young.or(() -> old);
        String value = item.map(found -> value(last, found)).orElse(null);
        return new ChangedItem(
                "item-" + entry.item() + "-" + edition,
                item.map(found -> new FieldWording(last).title(found)).orElse("#" + entry.item()),
                now.content()
                        .find(entry.item())
                        .map(found -> now.pageOf(found.item))
                        .orElse(null),
                young.filter(Figure.class::isInstance)
                        .flatMap(figure -> change.since().path(figure.item))
                        .map(path -> PublicPath.edition(edition) + path)
                        .orElse(null),
                new Link(since.edition(edition), PublicPath.edition(edition)),
                since.moment(change.edition().publishedAt()),
                since.label(entry.change()),
                since.text(entry.reason()),
                EditionContent.has(young, Status.FLAGGED),
                EditionContent.has(young, Status.WITHDRAWN),
                value,
                old.map(found -> value(before, found))
                        .filter(stated -> !stated.equals(value))
                        .orElse(null),
                old.isPresent(),
                young.isPresent(),
                new DifferenceFinder(before, since).between(old, young));
    }

    private static @Nullable String value(PageText pageText, Item item) {
        return item instanceof Figure figure ? pageText.wholeValue(figure) : null;
    }
}
