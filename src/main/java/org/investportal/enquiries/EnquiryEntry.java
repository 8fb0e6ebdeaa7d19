package org.investportal.enquiries;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A note of staff about an enquiry, or an answer to the investor. */
@Entity
public class EnquiryEntry {

    /** The longest text. */
    public static final int LONGEST = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // Hibernate sets it
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private long enquiryId;

    private Instant recordedAt;
    private String author;

    @Enumerated(EnumType.STRING)
    private EnquiryEntryKind kind;

    private String content;

    protected EnquiryEntry() {}

    public EnquiryEntry(long enquiryId, EnquiryEntryKind kind, String content, String author, Instant recordedAt) {
        this.enquiryId = enquiryId;
        this.kind = kind;
        this.content = content;
        this.author = author;
        this.recordedAt = recordedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String author() {
        return author;
    }

    public EnquiryEntryKind kind() {
        return kind;
    }

    public String content() {
        return content;
    }
}
