package org.investportal.editorial.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.accounts.secret.SecretGenerator;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.change.StepRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates, opens and revokes links with which people without an account see an edition to come. The token is enough to use a link, so only its hash is stored. */
@Component
public class PreviewLinkService {

    /** The greatest number of links at a time. */
    public static final int MOST = 20;

    private static final Duration LIFETIME = Duration.ofDays(7);

    private static final String REVIEWERS = "select reviewer.id from account reviewer"
            + " join account_role r on r.account_id = reviewer.id"
            + " where r.role = 'REVIEWER' and not reviewer.disabled";

    /** A link ends when the account that created it is disabled or is no longer that of a reviewer. */
    private static final String VALID = " from preview_link l join account a on a.id = l.created_by"
            + " where l.expires_at > :now and a.id in (" + REVIEWERS + ")";

    private final EditionPreviewService previews;
    private final JdbcClient jdbc;
    private final AuditLog log;
    private final Clock clock;

    PreviewLinkService(EditionPreviewService previews, JdbcClient jdbc, AuditLog log, Clock clock) {
        this.previews = previews;
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Creates a link to the preview of these revisions, and returns its token.
     *
     * @throws PreviewRefused if they have errors or are not the latest, or if there are too many links
     */
    @Transactional
    public String create(RevisionChoice choice, StaffMember by) {
        requireReviewer(by);
        previews.requireLatestWithoutErrors(choice);
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from preview_link where expires_at <= ?").param(now).update();
        if (all().size() >= MOST) {
            throw PreviewRefused.ofTooManyLinks();
        }
        String token = SecretGenerator.token();
        jdbc.sql("insert into preview_link (token_hash, choice, created_by, created_at, expires_at)"
                        + " values (:hash, :choice, :by, :now, :end)")
                .param("hash", SecretGenerator.hash(token))
                .param("choice", choice.code())
                .param("by", by.account())
                .param("now", now)
                .param("end", now.plus(LIFETIME))
                .update();
        log.record(AuditAction.PREVIEW_LINK_CREATED, by.account(), by.fullName(), "", "changes " + choice.changes());
        return token;
    }

    /** Ends a link at once. */
    @Transactional
    public void revoke(long id, StaffMember by) {
        requireReviewer(by);
        if (jdbc.sql("delete from preview_link where id = ?").param(id).update() == 0) {
            throw ChangeNotFound.ofPreviewLink(id);
        }
        log.record(AuditAction.PREVIEW_LINK_REVOKED, by.account(), by.fullName(), about(id), "");
    }

    /** Deletes the links of accounts that are no longer those of reviewers, so that they stay ended if the role comes back. */
    void deleteLapsed() {
        jdbc.sql("delete from preview_link where created_by not in (" + REVIEWERS + ")")
                .update();
    }

    /** Returns the links that can be used, the newest first. */
    public List<PreviewLink> all() {
        return jdbc.sql("select l.id, l.choice, a.full_name, l.created_at, l.expires_at, l.opened_at" + VALID
                        + " order by l.id desc")
                .param("now", OffsetDateTime.now(clock))
                .query(PreviewLinkService::link)
                .list();
    }

    /** Returns what the link with this token shows, and records when it is opened first; empty if the link ended or never existed. */
    @Transactional
    public Optional<RevisionChoice> open(String token) {
        Optional<PreviewLink> found = jdbc.sql(
                        "select l.id, l.choice, a.full_name, l.created_at, l.expires_at, l.opened_at" + VALID
                                + " and l.token_hash = :hash")
                .param("now", OffsetDateTime.now(clock))
                .param("hash", SecretGenerator.hash(token))
                .query(PreviewLinkService::link)
                .optional();
        found.filter(link -> link.opened() == null).ifPresent(this::recordFirstOpening);
        return found.map(PreviewLink::choice);
    }

    private void recordFirstOpening(PreviewLink link) {
        int first = jdbc.sql("update preview_link set opened_at = ? where id = ? and opened_at is null")
                .params(OffsetDateTime.now(clock), link.id())
                .update();
        if (first == 1) {
            log.record(AuditAction.PREVIEW_LINK_OPENED, null, "", about(link.id()), "");
        }
    }

    private static PreviewLink link(ResultSet row, int number) throws SQLException {
        OffsetDateTime opened = row.getObject(6, OffsetDateTime.class);
        return new PreviewLink(
                row.getLong(1),
                RevisionChoice.parse(row.getString(2)).orElseThrow(),
                row.getString(3),
                instant(row, 4),
                instant(row, 5),
                opened == null ? null : opened.toInstant());
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String about(long id) {
        return "preview link " + id;
    }

    private static void requireReviewer(StaffMember by) {
        if (!by.is(Role.REVIEWER)) {
            throw StepRefused.byRole("share a preview");
        }
    }
}
