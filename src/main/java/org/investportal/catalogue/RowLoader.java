package org.investportal.catalogue;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Repository;

/** Reads the rows that editions added, with one statement for each kind of row. */
@Repository
class RowLoader {

    private static final String ADDED = " r where r.version.edition > :after and r.version.edition <= :upTo";

    private final EntityManager entities;
    private final Mentions mentions;
    private final Addresses addresses;
    private final Entries entries;
    private final List<Class<? extends Row>> kinds;

    RowLoader(EntityManager entities, Mentions mentions, Addresses addresses, Entries entries) {
        this.entities = entities;
        this.mentions = mentions;
        this.addresses = addresses;
        this.entries = entries;
        this.kinds = kinds(entities);
    }

    private static List<Class<? extends Row>> kinds(EntityManager entities) {
        List<Class<? extends Row>> kinds = new ArrayList<>();
        for (EntityType<?> type : entities.getMetamodel().getEntities()) {
            Class<?> kind = type.getJavaType();
            if (Row.class.isAssignableFrom(kind) && !Modifier.isAbstract(kind.getModifiers())) {
                kinds.add(kind.asSubclass(Row.class));
            }
        }
        return List.copyOf(kinds);
    }

    /** Returns the content of the editions after one edition and up to another. */
    EditionContent between(int after, int upTo) {
        List<Row> rows = new ArrayList<>();
        kinds.forEach(kind -> rows.addAll(rows(kind, after, upTo)));
        return new EditionContent(
                upTo,
                rows,
                after == 0 ? mentions.all() : mentions.addedBy(after, upTo),
                addresses.givenBetween(after, upTo),
                Stream.of(Language.values())
                        .collect(toMap(Function.identity(), language -> history(after, upTo, language))));
    }

    private <R extends Row> List<R> rows(Class<R> kind, int after, int upTo) {
        return entities.createQuery("select r from " + kind.getSimpleName() + ADDED, kind)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
    }

    private EditionHistory history(int after, int upTo, Language language) {
        return EditionHistory.of(
                upTo,
                entries.editions(after, upTo, language),
                entries.between(after, upTo, History.SUBJECTS.keySet(), language));
    }
}
