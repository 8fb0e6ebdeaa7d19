package org.investportal.staff;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.accounts.Admission;
import org.investportal.accounts.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Authentication of a signed-in person, as the security chain uses it. */
public final class StaffAuthentication extends AbstractAuthenticationToken {

    /** Authority of people who have completed the sign-in. */
    static final String IN = "IN";

    /** Authority of people who may only add the second factor that is required of them. */
    static final String LACKS_SECOND_FACTOR = "LACKS_SECOND_FACTOR";

    private final StaffMember member;

    private StaffAuthentication(StaffMember member, List<String> authorities) {
        super(authorities.stream().map(SimpleGrantedAuthority::new).toList());
        this.member = member;
        setAuthenticated(true);
    }

    public static StaffAuthentication of(Admission admission) {
        StaffMember member = admission.member();
        return admission.mustAddSecondFactor()
                ? new StaffAuthentication(member.withoutRoles(), List.of(LACKS_SECOND_FACTOR))
                : new StaffAuthentication(
                        member,
                        Stream.concat(Stream.of(IN), member.roles().stream().map(role -> "ROLE_" + role.name()))
                                .toList());
    }

    /** Tells whether only a second factor is missing. */
    public boolean lacksSecondFactor() {
        return getAuthorities().contains(new SimpleGrantedAuthority(LACKS_SECOND_FACTOR));
    }

    @Override
    public StaffMember getPrincipal() {
        return member;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
