package org.investportal.catalogue.writing;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** What holds at every edition and no constraint can say, because it is about the rows that hold at one number. */
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

    /** Refuses the edition if a rule is broken; its transaction is to be rolled back then. */
    void hold(int edition) {
        pairs(TWINS, edition).forEach(pair -> {
            throw SameFigureTwice.of(pair.one(), pair.other());
        });
        pairs(DOUBLES, edition).forEach(pair -> {
            throw SameTextTwice.of(pair.one(), pair.other());
        });
    }

    /** Two items that stand for one thing. */
    record Pair(long one, long other) {}

    private List<Pair> pairs(String query, int edition) {
        return entities.createQuery(query, Pair.class)
                .setParameter("edition", edition)
                .setMaxResults(1)
                .getResultList();
    }
}
