package org.investportal.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.investportal.structured.DataBlock;
import org.investportal.structured.Place;
import org.investportal.structured.Thing;
import org.junit.jupiter.api.Test;

class HeadTest {

    private static final SocialCard CARD = new SocialCard("card", "Name");

    @Test
    void aPageThatIsNotIndexedMakesNoData() {
        Head head = new Head("Title", "Title", "Description", null, List.of(), false, CARD, null)
                .describing(() -> fail("it is not read"));

        assertNull(head.json());
    }

    @Test
    void dataIsMadeWhenThePageIsWritten() {
        AtomicInteger made = new AtomicInteger();
        Head head = new Head(
                        "Title",
                        "Title",
                        "Description",
                        "canonical",
                        List.of(),
                        true,
                        CARD,
                        () -> new DataBlock(List.of()))
                .describing(() -> place(made, "#a"))
                .describing(() -> place(made, "#b"))
                .withCard(new SocialCard("other", "Name"));

        assertEquals(0, made.get());
        assertEquals(new DataBlock(List.of(new Place("#a", "Name"), new Place("#b", "Name"))).json(), head.json());
        assertEquals(2, made.get());
    }

    private static List<Thing> place(AtomicInteger made, String id) {
        made.incrementAndGet();
        return List.of(new Place(id, "Name"));
    }
}
