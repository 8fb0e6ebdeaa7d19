package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.RankDirection;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;

/** An indicator: a quantity that is measured. Its name, its definition and the noun for what it counts are texts. */
@Entity
@Immutable
public class Indicator extends Row {

    private long topicId;

    private String slug;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private PriceBasis priceBasis;

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
            PriceBasis priceBasis,
            @Nullable Long rankedInId,
            @Nullable RankDirection rankDirection,
            int position) {
        super(version, gone);
        this.topicId = topicId;
        this.slug = slug;
        this.measure = measure;
        this.unit = unit;
        this.priceBasis = priceBasis;
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

    public PriceBasis priceBasis() {
        return priceBasis;
    }

    /** Returns the area whose parts are ranked; only for a rank, and only if the source gives it. */
    public @Nullable Long rankedInId() {
        return rankedInId;
    }

    /** Returns which end of the ranking is first; present for every rank and for nothing else. */
    public @Nullable RankDirection rankDirection() {
        return rankDirection;
    }

    public int position() {
        return position;
    }
}
