package org.investportal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list can be read on after a publication, but a cursor cannot have every edition read. */
class ListSliceTest {

    private static final int CURRENT = 5;
    private static final String LIST = "1f";

    @ParameterizedTest
    @ValueSource(ints = {CURRENT, CURRENT - 1})
    void readsOnInTheEditionInWhichTheListBegan(int edition) {
        ListSlice slice = ListSlice.of(edition + "-20-1f", 10, CURRENT, LIST);

        assertThat(slice).isEqualTo(new ListSlice(edition, 20, 10, LIST));
        assertThat(slice.next(100)).isEqualTo(edition + "-30-1f");
        assertThat(slice.next(30)).isNull();
    }

    @Test
    void refusesOldCursors() {
        assertThatThrownBy(() -> ListSlice.of("3-20-1f", 10, CURRENT, LIST))
                .isInstanceOf(InvalidParameter.class)
                .hasMessageContaining("api.old-cursor");
    }

    /** The last but one is of another list. */
    @ParameterizedTest
    @ValueSource(
            strings = {"6-0-1f", "0-0-1f", "5", "5-20", "5--1f", "x-1-1f", "5--1-1f", "5-20-2f", "5-9999999999-1f"})
    void refusesWhatIsNoCursor(String cursor) {
        assertThatThrownBy(() -> ListSlice.of(cursor, 10, CURRENT, LIST))
                .isInstanceOf(InvalidParameter.class)
                .hasMessageContaining("api.no-cursor");
    }
}
