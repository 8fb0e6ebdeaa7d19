package org.investportal.editorial.spreadsheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;

/** Finds items of one kind by their code or by their name in either language. A name that several items have finds none of them. */
final class NamedItemIndex<R extends Row> {

    private static final long SEVERAL = 0;

    private final Map<String, Long> byCode = new HashMap<>();
    private final Map<String, Long> byName = new HashMap<>();
    private final Map<Long, String> codes = new HashMap<>();

    NamedItemIndex(Selection selection, Class<R> type, Function<R, String> code) {
        for (R row : selection.all(type)) {
            byCode.put(key(code.apply(row)), row.item());
            codes.put(row.item(), code.apply(row));
            for (Language language : Language.values()) {
                selection
                        .text(row.item(), TextField.NAME, language)
                        .ifPresent(name ->
                                byName.merge(key(name), row.item(), (one, other) -> one.equals(other) ? one : SEVERAL));
            }
        }
    }

    Optional<Long> find(String text) {
        return Optional.ofNullable(byCode.getOrDefault(key(text), byName.get(key(text))))
                .filter(item -> item != SEVERAL);
    }

    /** Returns the code of an item; empty if there is no such item. */
    String code(long item) {
        return codes.getOrDefault(item, "");
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
