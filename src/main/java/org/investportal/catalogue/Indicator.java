package org.investportal.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.RankDirection;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;

/** What is measured. Its name, definition and what it counts are texts. */
@Entity
@Immutable
public class Indicator extends Row {

    @Formula(Version.NEXT_IN + "indicator" + Version.AFTER_THIS)
    private int lastEdition;

    private long topicId;

    private String slug;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private @Nullable Long rankedInId;

    @Enumerated(EnumType.STRING)
    private @Nullable RankDirection rankDirection;

    private int position;

    protected Indicator() {}

    public Indicator(
            Version version,
            boolean gone,
            long topicId,
            String slug,
            Measure measure,
            Unit unit,
            @Nullable Long rankedInId,
            @Nullable RankDirection rankDirection,
            int position) {
        super(version, gone);
        this.topicId = topicId;
        this.slug = slug;
        this.measure = measure;
        this.unit = unit;
        this.rankedInId = rankedInId;
        this.rankDirection = rankDirection;
        this.position = position;
    }

    public long topicId() {
        return topicId;
    }

    public String slug() {
        return slug;
    }

    public Measure measure() {
        return measure;
    }

    public Unit unit() {
        return unit;
    }

    /** The area whose parts are ranked; only of a rank, and only where the source says so. */
    public @Nullable Long rankedInId() {
        return rankedInId;
    }

    /** Which end has place one; of every rank and of nothing else. */
    public @Nullable RankDirection rankDirection() {
        return rankDirection;
    }

    public int position() {
        return position;
    }

    @Override
    public int lastEdition() {
        return lastEdition;
    }
}
