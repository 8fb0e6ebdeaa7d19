package org.investportal.core;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.investportal.reading.SlugWriter;
import org.investportal.value.Status;

/** One version of a piece of content: what is published about an item from an edition on, until its next version. Versions are only inserted. */
@MappedSuperclass
@IdClass(Item.Key.class)
public abstract class Item {

    /** The first number of the items that staff add. Those below ship with the software. */
    public static final long FIRST_OF_STAFF = 1_000_000;

    /** The key of a version. */
    public record Key(long item, int edition) implements Serializable {}

    @Id
    @Column(name = "item")
    public long item;

    /** The first edition that has this version. */
    @Id
    @Column(name = "edition")
    public int edition;

    /** Whether the item is no longer published from this edition on. */
    public boolean gone;

    @ElementCollection
    @OrderColumn(name = "position")
    @Attribute(en = "Notes", zh = "注释")
    public List<Note> notes = List.of();

    /** Returns the words by which pages and lists call the item. */
    public abstract Text title(Content content);

    /** Returns the path of the page that the item gets when it is new, if it has one: made of the kind and the English words of its title. */
    public Optional<String> address(Content content) {
        String words = SlugWriter.of(Objects.requireNonNullElse(title(content).en(), ""));
        return kind().kind().part() || words.isEmpty()
                ? Optional.empty()
                : Optional.of("/" + kind().path() + "/" + words);
    }

    /** Returns whether a reader may use the item as it stands. */
    public Status status() {
        return Status.NORMAL;
    }

    /** Reports what is wrong with the item among the content that it would be published with. Needed fields and references are checked already. */
    public void check(Content content, Problems problems) {}

    public Description kind() {
        return Description.of(getClass());
    }
}
