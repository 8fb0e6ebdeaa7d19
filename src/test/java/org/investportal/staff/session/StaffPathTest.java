package org.investportal.staff.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sign-in leads to pages of the desk, and to none that signs out, signs in again or holds a secret. */
class StaffPathTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef01234567";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff",
                "/staff?sort=oldest",
                "/staff/changes/7/edit?scratch=x",
                "/staff/zh/log",
                "/staff/search?q=" + SECRET
            })
    void leadsToPagesOfTheDesk(String way) {
        assertThat(StaffPath.safe(way)).isEqualTo(way);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "/staffing",
                "//evil.example/staff",
                "https://evil.example/staff",
                "/staff//evil.example",
                "/staff/../about",
                "/staff/{item}",
                "/staff/a b",
                "/staff/login",
                "/staff/login/code?next=x",
                "/staff/logout",
                "/staff/link/abc",
                "/staff/x/" + SECRET,
                "/staff/%zz"
            })
    void leadsToNothingElse(String way) {
        assertThat(StaffPath.safe(way)).isEqualTo("/staff");
    }

    @Test
    void endsAtTwoThousandCharacters() {
        String longest = "/staff?" + "x".repeat(1993);

        assertThat(StaffPath.safe(longest)).isEqualTo(longest);
        assertThat(StaffPath.safe(longest + "x")).isEqualTo("/staff");
    }
}
