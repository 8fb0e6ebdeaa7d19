package org.investportal.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Records the actions of staff in the log. */
@Component
public class AuditLog {

    private static final int NAME_LENGTH = 200;
    private static final int DETAIL_LENGTH = 2000;
    private static final int ADDRESS_LENGTH = 45;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Records an action in the transaction of the caller, so that the action and its entry are committed together or
     * not at all. Texts that are too long are cut.
     *
     * @param account the account of the person who acted; null for the portal itself or an unknown person
     * @param who the name of the person at that time
     * @param about the subject of the action, such as {@code change 12}; empty if there is none
     * @param detail further useful information; never a secret
     */
    public void record(AuditAction action, @Nullable Long account, String who, String about, String detail) {
        jdbc.sql("insert into audit_entry (recorded_at, action, account_id, who, about, detail, address)"
                        + " values (:at, :action, :account, :who, :about, :detail, :address)")
                .param("at", OffsetDateTime.now(clock))
                .param("action", action.name())
                .param("account", account)
                .param("who", cut(who, NAME_LENGTH))
                .param("about", cut(about, NAME_LENGTH))
                .param("detail", cut(detail, DETAIL_LENGTH))
                .param("address", cut(clientAddress(), ADDRESS_LENGTH))
                .update();
    }

    /** Returns the address of the client; empty outside a request, as in a job. */
    private static String clientAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? ClientAddress.of(asked.getRequest())
                : "";
    }

    /** Cuts the text and replaces the character of code 0, which PostgreSQL cannot store. */
    private static String cut(String text, int length) {
        String storable = text.replace('\0', ' ');
        int end = Math.min(length, storable.length());
        boolean splitsAPair = end < storable.length() && Character.isHighSurrogate(storable.charAt(end - 1));
        return storable.substring(0, splitsAPair ? end - 1 : end);
    }
}
