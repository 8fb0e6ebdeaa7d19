package org.investportal.catalogue.writing;

import jakarta.persistence.EntityManager;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.investportal.catalogue.row.Item;
import org.investportal.catalogue.value.ItemKind;
import org.springframework.stereotype.Component;

/** Generates unique ids for items and mentions. Ids that are not used leave a gap. */
@Component
public class ItemIdGenerator {

    /** The increment of the sequences in the schema. */
    private static final int BLOCK = 50;

    private final EntityManager entities;
    private final Block items = new Block("item_sequence");
    private final Block mentions = new Block("mention_sequence");

    ItemIdGenerator(EntityManager entities) {
        this.entities = entities;
    }

    /** Returns the id for a new item. */
    public long next() {
        return items.next();
    }

    /** Returns the id for a new mention. */
    public long nextOfMention() {
        return mentions.next();
    }

    /** Returns whether the item was ever in an edition, even if it is gone now. */
    public boolean isTaken(long item) {
        return entities.find(Item.class, item) != null;
    }

    /** Returns whether an item of this kind was ever in an edition, even if it is gone now. */
    public boolean isTaken(ItemKind kind, long item) {
        Item taken = entities.find(Item.class, item);
        return taken != null && taken.kind() == kind;
    }

    /** A block of ids that were taken from a sequence at once. */
    private final class Block {

        private final String sequence;
        private long next;
        private long end;

        Block(String sequence) {
            this.sequence = sequence;
        }

        synchronized long next() {
            if (next == end) {
                next = draw();
                end = next + BLOCK;
            }
            return next++;
        }

        private long draw() {
            String sql = entities.getEntityManagerFactory()
                    .unwrap(SessionFactoryImplementor.class)
                    .getJdbcServices()
                    .getDialect()
                    .getSequenceSupport()
                    .getSequenceNextValString(sequence);
            return (Long) entities.createNativeQuery(sql, Long.class).getSingleResult();
        }
    }
}
