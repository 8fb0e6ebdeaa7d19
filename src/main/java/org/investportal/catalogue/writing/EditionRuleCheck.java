package org.investportal.catalogue.writing;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks the rules for every edition that no constraint can express, because they are about all rows in force at one edition. */
@Component
class EditionRuleCheck {

    private static final String TWINS = "select min(r.version.item), max(r.version.item) from Figure r"
            + " where r.gone = false and :edition between r.version.edition and r.lastEdition and r.status <> WITHDRAWN"
            + " group by r.indicatorId, r.areaId, r.period, r.nature having count(*) > 1";

    private static final String DOUBLES = "select min(r.version.item), max(r.version.item) from Text r"
            + " where r.gone = false and :edition between r.version.edition and r.lastEdition"
            + " group by r.aboutId, r.field, r.language having count(*) > 1";

    private final EntityManager entities;

    EditionRuleCheck(EntityManager entities) {
        this.entities = entities;
    }

    /** Refuses the edition if a rule is broken; the caller must then roll back the transaction. */
    void hold(int edition) {
        pairs(TWINS, edition).forEach(pair -> {
            throw SameFigureTwice.of(pair.one(), pair.other());
        });
        pairs(DOUBLES, edition).forEach(pair -> {
            throw SameTextTwice.of(pair.one(), pair.other());
        });
    }

    /** Two items that stand for the same thing. */
    record Pair(long one, long other) {}

    private List<Pair> pairs(String query, int edition) {
        return entities.createQuery(query, Pair.class)
                .setParameter("edition", edition)
                .setMaxResults(1)
                .getResultList();
    }
}
