package org.investportal.staff.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.accounts.ExampleStaff;
import org.investportal.appearance.Appearance;
import org.investportal.appearance.PortalAppearance;
import org.investportal.appearance.SrgbColour;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are accessible with extreme accent colours: yellow, dark blue, red. */
@WholePortal
@Fixtures(
        value = ExampleStaff.class,
        settings = {"portal.contact.name=Office of Examples", "portal.contact.email=ask@invest.example.org"})
@InChromium
@Tag("sweep")
class AccentColourInChromiumTest {

    private final Portal portal;
    private final AppearanceEditor editor;
    private final PortalAppearance appearance;
    private final ExampleStaff staff;

    AccentColourInChromiumTest(
            Portal portal, AppearanceEditor editor, PortalAppearance appearance, ExampleStaff staff) {
        this.portal = portal;
        this.editor = editor;
        this.appearance = appearance;
        this.staff = staff;
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffff00", "#000033", "#ff0000"})
    void pagesAreAccessible(String code) {
        SrgbColour colour = Objects.requireNonNull(SrgbColour.parse(code));
        editor.replace(Appearance.COLOUR, Appearance.ofColour(colour), staff.member(ExampleStaff.ADMINISTRATOR));
        appearance.refresh();
        try (Chromium browser = Chromium.open(portal.port())) {
            for (String theme : new String[] {"light", "dark"}) {
                browser.prefer(Map.of("prefers-color-scheme", theme));
                for (String path : new String[] {"/", "/zh/sectors/biomedicine", "/checks", "/enquire", "/glossary"}) {
                    browser.go(path);
                    String page = code + " " + theme + " " + path;
                    assertThat(browser.accessibility(List.of()).violations())
                            .as(page)
                            .isEmpty();
                    assertThat(browser.requestsElsewhere()).as(page).isEmpty();
                    String water = String.valueOf(browser.driver()
                            .executeScript(
                                    "return getComputedStyle(document.documentElement).getPropertyValue('--water')"));
                    assertThat(water).as(page).isNotIn("#0a5563", "#87cedb");
                }
            }
        }
    }
}
