package org.investportal.staff.accounts;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.investportal.accounts.Role;
import org.investportal.staff.CheckboxGroup;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The boxes for roles. */
@Component
public class RoleCheckboxGroup {

    static final String NAME = "roles";

    private final StaffWording words;

    RoleCheckboxGroup(StaffWording words) {
        this.words = words;
    }

    public CheckboxGroup of(List<Role> all, Collection<String> ticked, FormValidation formValidation) {
        return CheckboxGroup.of(
                NAME,
                all,
                ticked,
                role -> words.of("staff-role", role),
                role -> words.of("staff-role-meaning", role),
                formValidation);
    }

    /** Returns the ticked roles; a value that is no role is left out, because no checkbox sends it. */
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
