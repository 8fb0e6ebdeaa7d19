package org.investportal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds changes of the log since its entries were chained. It only reads. */
public final class AuditChainVerifier {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final AuditLinkStore links;

    public AuditChainVerifier(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.links = new AuditLinkStore(jdbc);
    }

    /**
     * The end of the chain at a time. Its hash covers all entries up to there.
     *
     * @param position the position of the newest link
     */
    public record Head(long position, String hash) {}

    /** Returns the end of the chain; empty while no entry is chained. */
    public Optional<Head> head() {
        return links.newest().map(link -> new Head(link.position(), link.hash()));
    }

    /** Returns whether the chain contains that head, or begins after it because older entries were deleted. */
    public boolean goesThrough(Head head) {
        return links.at(head.position())
                .map(link -> link.hash().equals(head.hash()))
                .orElseGet(() -> beginsAfter(head));
    }

    /** Returns whether the entries up to that head were deleted. */
    public boolean beginsAfter(Head head) {
        return links.oldest()
                .filter(oldest -> oldest.position() > head.position())
                .isPresent();
    }

    /** Returns every difference from the log as it was written, one line each; empty if there is none. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        AuditLink before = null;
        for (List<AuditLinkStore.Linked> some = links.after(0, AT_ONCE);
                !some.isEmpty();
                some = links.after(some.get(some.size() - 1).link().position(), AT_ONCE)) {
            for (AuditLinkStore.Linked linked : some) {
                finding(before, linked).ifPresent(findings::add);
                before = linked.link();
            }
        }
        return findings;
    }

    /** Checks one link. The oldest link may have lost its entry, which was deleted because of its age; the log then records the deletion. */
    private Optional<String> finding(@Nullable AuditLink before, AuditLinkStore.Linked linked) {
        AuditLink link = linked.link();
        Map<String, Object> entry = linked.entry();
        boolean first = before == null && link.position() == 1;
        if (before == null && entry == null) {
            return saysThatItWasTrimmed()
                    ? Optional.empty()
                    : Optional.of(
                            "log: entries are missing from its beginning, and no entry says that they were deleted");
        }
        if (before != null ? link.position() != before.position() + 1 : !first) {
            return Optional.of("log: links before number " + link.position() + " are missing");
        }
        if (entry == null) {
            return Optional.of("log: entry " + link.entryId() + " was deleted");
        }
        return link.fits(before == null ? null : before.hash(), entry)
                ? Optional.empty()
                : Optional.of("log: entry " + link.entryId() + " was changed");
    }

    private boolean saysThatItWasTrimmed() {
        return jdbc.sql("select count(*) from audit_entry e join audit_link l on l.entry_id = e.id where e.action = ?")
                        .param(AuditAction.LOG_TRIMMED.name())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
