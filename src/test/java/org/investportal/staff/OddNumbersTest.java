package org.investportal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal has an answer for any number in an address: of lists, of editions and of entries. */
@StaffPortal
class OddNumbersTest {

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "2",
            "100001",
            "42949673",
            "99999999",
            "999999999",
            "2147483647",
            "2147483648",
            "-2147483648",
            "9223372036854775807",
            "99999999999999999999",
            "1e9",
            "%00",
            "");

    /** Below all, above 32 bits, above 64 bits, and no number. */
    private static final List<String> SOME_NUMBERS = List.of("-1", "2147483648", "99999999999999999999", "%00");

    private final Portal portal;

    OddNumbersTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editions?page=", "/editions/1?page=", "/corrections?page=", "/checks?page="})
    void areHandledOnPublicPages(String address) {
        for (String number : NUMBERS) {
            assertThat(portal.ask("GET", address + number, "Accept", Portal.BROWSER)
                            .status())
                    .as(address + number)
                    .isIn(200, 302, 400, 404);
        }
    }

    static Stream<String> addressesOfTheDesk() {
        return Stream.of(
                "/staff/changes?page=",
                "/staff/ageing?page=",
                "/staff/changes?person=",
                "/staff/changes?q=",
                "/staff/content/figure?page=",
                "/staff/content/figure/new?edition=",
                "/staff/suppressions?edition=",
                "/staff/editions?published=",
                "/staff/editions?ordered=",
                "/staff/log?olderThan=");
    }

    @ParameterizedTest
    @MethodSource("addressesOfTheDesk")
    void someAreHandledAtTheDesk(String address) {
        areHandledAtTheDesk(address, SOME_NUMBERS);
    }

    @ParameterizedTest
    @MethodSource("addressesOfTheDesk")
    @Tag("sweep")
    void areHandledAtTheDesk(String address) {
        areHandledAtTheDesk(address, NUMBERS);
    }

    private void areHandledAtTheDesk(String address, List<String> numbers) {
        List<Browser> staff = List.of(
                Browser.at(portal).signIn(ExampleStaff.EDITOR),
                Browser.at(portal).signIn(ExampleStaff.REVIEWER),
                Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR));
        for (String number : numbers) {
            assertThat(staff)
                    .as(address + number)
                    .extracting(reader -> reader.getOnly(address + number).status())
                    .isSubsetOf(200, 400, 403, 404)
                    .containsAnyOf(200, 400, 404);
        }
    }
}
