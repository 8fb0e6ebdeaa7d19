package org.investportal.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;

/** Words that people read: one thing, one field, one language. */
@Entity
@Immutable
public class Text extends Row {

    /** What stands in place of a suppressed text, in every language. */
    public static final String SUPPRESSED = "[…]";

    @Formula(Version.NEXT_IN + "text" + Version.AFTER_THIS)
    private int lastEdition;

    private long aboutId;

    @Enumerated(EnumType.STRING)
    private TextField field;

    private Language language;

    private String content;

    protected Text() {}

    public Text(Version version, boolean gone, long aboutId, TextField field, Language language, String content) {
        super(version, gone);
        this.aboutId = aboutId;
        this.field = field;
        this.language = language;
        this.content = content;
    }

    /** The same row with other words in place of its own. */
    Text withContent(String other) {
        Text text = new Text(version(), isGone(), aboutId, field, language, other);
        text.lastEdition = lastEdition;
        return text;
    }

    public long aboutId() {
        return aboutId;
    }

    public TextField field() {
        return field;
    }

    public Language language() {
        return language;
    }

    /** Plain text; paragraphs are parted by blank lines, {@code [[figure:ID]]} stands for the value of that figure and {@code [[period:ID]]} for its period. */
    public String content() {
        return content;
    }

    @Override
    public int lastEdition() {
        return lastEdition;
    }
}
