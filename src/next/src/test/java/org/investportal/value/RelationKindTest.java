package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelationKindTest {

    @Test
    void namesAThirdIndicatorForSharesLeadsAndQuotientsOnly() {
        assertThat(Stream.of(RelationKind.values()).filter(RelationKind::hasWhole))
                .containsExactly(RelationKind.SHARE_OF, RelationKind.LEAD_OVER, RelationKind.QUOTIENT_OF);
    }
}
