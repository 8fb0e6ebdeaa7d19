package org.investportal.watches;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.investportal.enquiries.intake.FormTokenSigner;
import org.springframework.stereotype.Component;

/** Makes and verifies the tokens of links in mails: the number of the request, signed with the address, so that only the portal can make one. */
@Component
class WatchLink {

    private final FormTokenSigner signer;

    WatchLink(FormTokenSigner signer) {
        this.signer = signer;
    }

    String token(FigureWatch watch, WatchStep step) {
        return watch.id() + "-" + signer.signature(step + " " + watch.id() + " " + watch.email());
    }

    /** Returns the number of the request that the token is for; it may be signed by somebody else. */
    static Optional<Long> id(String token) {
        String number = token.substring(0, Math.max(0, token.indexOf('-')));
        return number.matches("\\d{1,18}") ? Optional.of(Long.valueOf(number)) : Optional.empty();
    }

    boolean isValid(String token, FigureWatch watch, WatchStep step) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), token(watch, step).getBytes(StandardCharsets.UTF_8));
    }
}
