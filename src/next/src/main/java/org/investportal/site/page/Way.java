package org.investportal.site.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.investportal.core.Content;
import org.investportal.core.Item;

/** What an item belongs to, as the attributes that the descriptions of kinds name as parents say. */
public final class Way {

    /** Items could refer to each other in a circle. */
    private static final int DEEPEST = 10;

    private Way() {}

    /** Returns the items above, the highest first; those without a page of their own are left out. */
    public static List<Item> above(Item item, Content content) {
        Deque<Item> way = new ArrayDeque<>();
        Optional<Item> above = parent(item, content);
        for (int steps = 0; above.isPresent() && steps < DEEPEST; steps++) {
            if (!above.get().kind().kind().part()) {
                way.addFirst(above.get());
            }
            above = parent(above.get(), content);
        }
        return List.copyOf(way);
    }

    private static Optional<Item> parent(Item item, Content content) {
        return item.kind().parent(item).flatMap(content::find);
    }
}
