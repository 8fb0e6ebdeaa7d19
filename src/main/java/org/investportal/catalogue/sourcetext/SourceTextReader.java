package org.investportal.catalogue.sourcetext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.investportal.catalogue.coverage.PrintedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the texts of sources that are attached, each once for as long as it is attached. */
@Component
public class SourceTextReader {

    private static final Logger LOG = LoggerFactory.getLogger(SourceTextReader.class);

    private final SourceTexts texts;
    private final SourceTextSettings settings;

    SourceTextReader(SourceTexts texts, SourceTextSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    /** Returns all attached texts, the oldest first, also if pages may not show them. */
    public List<AttachedText> attached() {
        return texts.attached();
    }

    /** Returns the number of characters of all attached texts. */
    public long size() {
        return texts.size();
    }

    /** Tells whether pages may quote sources. */
    public boolean isQuoting() {
        return settings.quoteSources();
    }

    /** Tells whether nothing was attached or removed since. */
    public boolean isCurrent(AttachedTextMap known) {
        return known.isQuoting() == isQuoting() && shown().equals(known.attached());
    }

    private Set<AttachedText> shown() {
        return isQuoting() ? Set.copyOf(attached()) : Set.of();
    }

    /** Returns the texts that pages show now: the same object if nothing was attached or removed. */
    public AttachedTextMap next(AttachedTextMap known) {
        Set<AttachedText> attached = shown();
        if (attached.equals(known.attached()) && known.isQuoting() == isQuoting()) {
            return known;
        }
        Map<AttachedText, PrintedText> next = new HashMap<>();
        attached.forEach(text -> Optional.ofNullable(known.known(text))
                .or(() -> texts.findById(text.key()).map(SourceTextReader::cut))
                .ifPresent(cut -> next.put(text, cut)));
        return new AttachedTextMap(next, isQuoting());
    }

    /** Shows no words of a text that somebody has altered in the database. */
    private static PrintedText cut(SourceText text) {
        if (!text.isUnaltered()) {
            LOG.error(
                    "The stored text of source {} does not have the SHA-256 that it was attached with, so no page shows it.",
                    text.key().source());
            return PrintedText.EMPTY;
        }
        return new PrintedText(text.content());
    }
}
