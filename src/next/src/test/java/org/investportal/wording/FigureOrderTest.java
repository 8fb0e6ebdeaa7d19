package org.investportal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureOrderTest {

    private static final int ROOM = 240;

    @Test
    void aFewLongSeriesAreShownWithTheirNewestFigures() {
        assertEquals(24, FigureOrder.ofEach(List.of(), ROOM));
        assertEquals(24, FigureOrder.ofEach(Collections.nCopies(10, 1_000), ROOM));
        assertEquals(24, FigureOrder.ofEach(Collections.nCopies(200, 1), ROOM));
    }

    @Test
    void moreIndicatorsShareTheRoom() {
        assertEquals(21, FigureOrder.ofEach(Collections.nCopies(11, 1_000), ROOM));
        assertEquals(6, FigureOrder.ofEach(Collections.nCopies(40, 50), ROOM));
    }

    @Test
    void eachIndicatorIsShown() {
        assertEquals(1, FigureOrder.ofEach(Collections.nCopies(2_000, 50), ROOM));
    }
}
