package org.investportal.staff.accounts;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.investportal.accounts.Role;
import org.investportal.web.Mistakes;
import org.investportal.staff.Choices;
import org.investportal.staff.StaffWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The boxes for roles. */
@Component
public class RoleBoxes {

    static final String NAME = "roles";

    private final StaffWords words;

    RoleBoxes(StaffWords words) {
        this.words = words;
    }

    public Choices of(List<Role> all, Collection<String> ticked, Mistakes mistakes) {
        return Choices.of(
                NAME,
                all,
                ticked,
                role -> words.of("staff-role", role),
                role -> words.of("staff-role-meaning", role),
                mistakes);
    }

    /** Those that are ticked; what is no role is left out, for no box sends it. */
    public static Set<Role> read(@Nullable List<String> ticked) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (ticked != null && ticked.contains(role.code())) {
                roles.add(role);
            }
        }
        return roles;
    }

    public static List<String> codes(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::code).toList();
    }
}
