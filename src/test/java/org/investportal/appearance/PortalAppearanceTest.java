package org.investportal.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortalAppearanceTest {

    private final SeparateAppearance stored = new SeparateAppearance();
    private final PortalAppearance portal = stored.portal();

    @Test
    void readsThePartsAgainIfTheDatabaseFailedMeanwhile() {
        stored.choose("#123456");
        stored.run("alter table appearance_part alter column media_type rename to gone");
        portal.followOtherNodes();
        assertThat(portal.current().palette()).isEmpty();

        stored.run("alter table appearance_part alter column gone rename to media_type");
        portal.followOtherNodes();
        assertThat(portal.current().palette()).isPresent();
    }
}
