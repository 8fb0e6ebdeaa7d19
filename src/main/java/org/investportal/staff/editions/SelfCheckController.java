package org.investportal.staff.editions;

import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.catalogue.Catalogue;
import org.investportal.verification.SelfCheckJob;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Has the pages of an edition read once more, as when a first reading was cut short. */
@Controller
class SelfCheckController {

    private final SelfCheckJob checks;
    private final Catalogue catalogue;
    private final AuditLog log;

    SelfCheckController(SelfCheckJob checks, Catalogue catalogue, AuditLog log) {
        this.checks = checks;
        this.catalogue = catalogue;
        this.log = log;
    }

    @PostMapping("/staff/editions/{edition:\\d{1,9}}/check")
    String check(@PathVariable int edition, @AuthenticationPrincipal StaffMember member) {
        if (catalogue.edition(edition).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (checks.start(edition)) {
            log.record(AuditAction.SELF_CHECK_STARTED, member.account(), member.fullName(), "edition " + edition, "");
        }
        return "redirect:/staff/editions";
    }
}
