package org.investportal.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/** What every query says of every row that it reads: not gone, and the edition between its first and its last. */
final class EditionRule {

    private static final Pattern READ =
            Pattern.compile("(?:\\bfrom|\\bjoin|,)\\s+(#\\{#entityName}|[A-Z]\\w*)\\s+(?:as\\s+)?(\\w+)");

    private EditionRule() {}

    /** What a query about the past says: of each row that it was published by the edition. */
    static Set<String> unboundedIn(String query) {
        return forgotten(query, alias -> " %s.version.edition <= :edition".formatted(alias));
    }

    /** The aliases of rows of which the query does not say it as often as it reads them. */
    static Set<String> forgottenIn(String query) {
        return forgotten(query, EditionRule::holds);
    }

    private static Set<String> forgotten(String query, UnaryOperator<String> condition) {
        Map<String, Integer> reads = new TreeMap<>();
        Matcher read = READ.matcher(query);
        while (read.find()) {
            if (isRow(read.group(1))) {
                reads.merge(read.group(2), 1, Integer::sum);
            }
        }
        reads.entrySet()
                .removeIf(alias ->
                        alias.getValue() <= StringUtils.countOccurrencesOf(query, condition.apply(alias.getKey())));
        return reads.keySet();
    }

    /** Whether it says up to which edition it reads entries and editions, which are no rows. */
    static boolean saysWhichEntries(String query) {
        return !query.contains("from Entry e") || query.matches(".*where e\\.key\\.edition (<=|=) :edition .*");
    }

    /** Whether it reads words only where their mark says nothing. */
    static boolean readsMarks(String query) {
        return !query.replaceAll("(\\w+)\\.mark, \\1\\.written", "").contains(".written")
                && !query.replaceAll("coalesce\\([^)]*\\)", "").contains(".written");
    }

    private static boolean isRow(String entity) {
        return entity.startsWith("#")
                || RowKinds.ALL.stream().anyMatch(kind -> kind.getSimpleName().equals(entity));
    }

    private static String holds(String alias) {
        return " %1$s.gone = false and :edition between %1$s.version.edition and %1$s.lastEdition".formatted(alias);
    }
}
