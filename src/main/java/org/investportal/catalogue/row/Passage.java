package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** One sentence of a source. A text holds its words. */
@Entity
@Immutable
public class Passage extends Row {

    private long sourceId;
    private int paragraph;
    private int sentence;

    protected Passage() {}

    public Passage(Version version, boolean gone, long sourceId, int paragraph, int sentence) {
        super(version, gone);
        this.sourceId = sourceId;
        this.paragraph = paragraph;
        this.sentence = sentence;
    }

    public long sourceId() {
        return sourceId;
    }

    public int paragraph() {
        return paragraph;
    }

    public int sentence() {
        return sentence;
    }
}
