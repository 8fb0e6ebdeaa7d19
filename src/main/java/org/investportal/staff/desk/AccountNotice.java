package org.investportal.staff.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditEntry;
import org.investportal.audit.AuditTrail;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.springframework.stereotype.Component;

/** Tells owners what their account was used for, so that they notice if it was another person. */
@Component
class AccountNotice {

    /** Time for which a password that was set by a link is reported as news. */
    private static final Duration NEWS = Duration.ofDays(30);

    private final AuditTrail trail;
    private final StaffWording words;
    private final TimeWording timeWording;

    AccountNotice(AuditTrail trail, StaffWording words, TimeWording timeWording) {
        this.trail = trail;
        this.words = words;
        this.timeWording = timeWording;
    }

    List<String> of(StaffMember member) {
        List<String> news = new ArrayList<>();
        trail.latest(member.account(), AuditAction.SIGNED_IN, 2).stream()
                .skip(1) // the newest is the one that they are in by
                .forEach(entry -> news.add(said("desk.signed-in", entry)));
        trail.latest(member.account(), AuditAction.LINK_USED, 1).stream()
                .filter(entry -> entry.at().isAfter(timeWording.now().minus(NEWS)))
                .forEach(entry -> news.add(said("desk.link-used", entry)));
        return news;
    }

    private String said(String key, AuditEntry entry) {
        return words.of(key, timeWording.of(entry.at()).text(), entry.address());
    }
}
