package org.investportal.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A stored self-check: one row for each run. */
@Entity
@Immutable
@Table(name = "self_check")
class SelfCheckRun {

    /** The number of findings that are stored; more would not help, and the column has room for these. */
    private static final int KEPT = 30;

    private static final int LENGTH = 250;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "edition_number")
    private int edition;

    private Instant checkedAt;

    @Enumerated(EnumType.STRING)
    private SelfCheck.State state;

    private int pages;
    private int numbers;
    private String findings;

    protected SelfCheckRun() {}

    SelfCheckRun(SelfCheck check) {
        this.edition = check.edition();
        this.checkedAt = check.checkedAt();
        this.state = check.state();
        this.pages = check.pages();
        this.numbers = check.numbers();
        this.findings = kept(check.findings());
    }

    private static String kept(List<String> findings) {
        String first = findings.stream()
                .limit(KEPT)
                .map(finding -> finding.replaceAll("\\s+", " "))
                .map(finding -> finding.length() > LENGTH ? finding.substring(0, LENGTH - 1) + "…" : finding)
                .collect(Collectors.joining("\n"));
        return findings.size() > KEPT ? first + "\n… and " + (findings.size() - KEPT) + " more" : first;
    }

    SelfCheck view() {
        return new SelfCheck(
                edition, checkedAt, state, pages, numbers, findings.lines().toList());
    }
}
