package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.editorial.Desk.BECAUSE;

import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.ScratchService;
import org.investportal.editorial.release.EditionOrderService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A portal that migrates an {@link EarlierDatabase} when it starts, and the work that goes on in it. */
@DeskPortal
@TestPropertySource(properties = "spring.flyway.enabled=true")
abstract class UpgradedPortal {

    @Autowired
    Desk desk;

    @Autowired
    ReviewService reviews;

    @Autowired
    EditionOrderService orders;

    @Autowired
    ScratchService scratches;

    final long submitted(long change, StaffMember author) {
        reviews.submit(change, desk.view(change).latest().number(), BECAUSE, author);
        return change;
    }

    final void publish(long change) {
        desk.approve(change);
        desk.publishConfirmed(change);
        assertThat(desk.state(change)).isEqualTo(ChangeState.PUBLISHED);
    }
}
