package org.investportal.core;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads and inserts versions of items of all kinds. Hibernate's lists never leave it. */
final class VersionRows {

    private static final int AT_ONCE = 200;

    private final SessionFactory sessions;
    private final JdbcTemplate database;
    private final Map<String, Description> kinds = new LinkedHashMap<>();

    VersionRows(EntityManagerFactory factory, JdbcTemplate database) {
        this.sessions = factory.unwrap(SessionFactory.class);
        this.database = database;
        factory.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(Item.class::isAssignableFrom)
                .map(type -> Description.of(type.asSubclass(Item.class)))
                .sorted(Comparator.comparing(kind -> kind.kind().order()))
                .forEach(kind -> kinds.put(kind.path(), kind));
    }

    Collection<Description> kinds() {
        return List.copyOf(kinds.values());
    }

    Optional<Description> kind(String path) {
        return Optional.ofNullable(kinds.get(path));
    }

    /** Returns the versions that editions of these numbers published, the older ones of an item first. */
    List<Item> read(Collection<Description> asked, int first, int last) {
        return inSession(session -> {
            List<Item> versions = new ArrayList<>();
            asked.forEach(kind -> versions.addAll(read(session, kind, first, last)));
            return versions;
        });
    }

    private static List<Item> read(StatelessSession session, Description kind, int first, int last) {
        String from = " from " + kind.type().getName() + " x";
        String where = " where x.edition between :first and :last";
        List<Item> versions = new ArrayList<>(
                session.createSelectionQuery("select x" + from + where + " order by x.edition, x.item", kind.type())
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getResultList());
        for (Member list : kind.lists()) {
            Map<Item.Key, List<Object>> lines = new HashMap<>();
            session.createSelectionQuery(
                            "select x.item, x.edition, line" + from + " join x." + list.name() + " line" + where
                                    + " order by x.item, x.edition, index(line)",
                            Object[].class)
                    .setParameter("first", first)
                    .setParameter("last", last)
                    .getResultList()
                    .forEach(row -> lines.computeIfAbsent(
                                    new Item.Key((Long) row[0], (Integer) row[1]), key -> new ArrayList<>(2))
                            .add(row[2]));
            versions.forEach(version -> list.set(
                    version, List.copyOf(lines.getOrDefault(new Item.Key(version.item, version.edition), List.of()))));
        }
        return versions;
    }

    void insert(List<Item> versions) {
        inSession(session -> {
            // Not one by one: the last rows of a batch would be left out.
            versions.stream()
                    .collect(Collectors.groupingBy(Item::getClass, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(all -> {
                        for (int from = 0; from < all.size(); from += AT_ONCE) {
                            session.insertMultiple(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
                        }
                    });
            return versions;
        });
    }

    /** Works on the connection of the transaction, if there is one. */
    private <T> T inSession(Function<StatelessSession, T> work) {
        return java.util.Objects.requireNonNull(
                database.execute((ConnectionCallback<T>) connection -> inSession(connection, work)));
    }

    private <T> T inSession(Connection connection, Function<StatelessSession, T> work) {
        try (StatelessSession session =
                sessions.withStatelessOptions().connection(connection).openStatelessSession()) {
            return work.apply(session);
        }
    }
}
