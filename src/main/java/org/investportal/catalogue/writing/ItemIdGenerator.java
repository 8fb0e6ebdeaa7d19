package org.investportal.catalogue.writing;

import jakarta.persistence.EntityManager;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.investportal.catalogue.Item;
import org.springframework.stereotype.Component;

/** Hands out ids that nobody had and nobody else gets; those that are never used leave a gap. */
@Component
public class ItemIdGenerator {

    /** How far the sequences of the schema step. */
    private static final int BLOCK = 50;

    private final EntityManager entities;
    private final Block items = new Block("item_sequence");
    private final Block mentions = new Block("mention_sequence");

    ItemIdGenerator(EntityManager entities) {
        this.entities = entities;
    }

    /** For a new item. */
    public long next() {
        return items.next();
    }

    /** For a new mention. */
    public long nextOfMention() {
        return mentions.next();
    }

    /** Whether an edition ever had the item, be it gone since. */
    public boolean isTaken(long item) {
        return entities.find(Item.class, item) != null;
    }

    /** Ids that were drawn together. */
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
