package org.investportal.watches;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/** A reader who asked for a mail when a figure changes. */
@Entity
class FigureWatch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long figureId;
    private String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant requestedAt;
    private @Nullable Instant confirmedAt;

    protected FigureWatch() {}

    FigureWatch(long figureId, String email, Language language, Instant requestedAt) {
        this.figureId = figureId;
        this.email = email;
        this.language = language;
        this.requestedAt = requestedAt;
    }

    /** Returns a copy of its values, for pages and files. */
    FigureWatchView view() {
        return new FigureWatchView(figureId, language, requestedAt, confirmedAt);
    }

    long id() {
        return id == null ? 0 : id;
    }

    long figureId() {
        return figureId;
    }

    String email() {
        return email;
    }

    Language language() {
        return language;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Notes that the same was asked for again. */
    void request(Language newLanguage, Instant now) {
        language = newLanguage;
        requestedAt = now;
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }
}
