package org.investportal.editorial.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.catalogue.Publication;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.writing.AddressAllocator;
import org.investportal.catalogue.writing.ItemIdGenerator;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.ContentValueReader;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.content.PrintedNumberIndex;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.RowFieldMapper;
import org.investportal.editorial.content.Subject;
import org.jspecify.annotations.Nullable;

/** A draft of the next edition, based on the current one: it holds the rows of its subjects that differ. New subjects may refer to each other, in any order. */
public final class EditionDraft {

    private final int edition;
    private final PublishedEdition base;
    private final ItemIdGenerator ids;
    private final AddressAllocator addresses;
    private final Map<Long, SubjectEdit> wishes = new LinkedHashMap<>();
    private Map<Long, PublicationBuilder.Place> places = Map.of();

    EditionDraft(int edition, PublishedEdition base, ItemIdGenerator ids, AddressAllocator addresses) {
        this.edition = edition;
        this.base = base;
        this.ids = ids;
        this.addresses = addresses;
    }

    /**
     * Adds the content of a subject; empty content removes the subject from the catalogue. A subject can be added once.
     *
     * @param kind the kind of the change; new, withdrawn and removed subjects get their own kind
     */
    EditionDraft add(
            Subject subject,
            Content wanted,
            EntryKind kind,
            Map<Language, String> reasons,
            String author,
            @Nullable String reviewer) {
        SubjectEdit subjectEdit = new SubjectEdit(subject, base.of(subject), wanted, kind, reasons, author, reviewer);
        if (wishes.putIfAbsent(subject.item(), subjectEdit) != null) {
            throw new IllegalArgumentException(
                    "The draft has " + subject.kind().code() + " " + subject.item() + " already");
        }
        return this;
    }

    /** Returns all rows that the edition adds. Every call draws new ids for the items that come with the subjects. */
    public Publication publication(Map<Language, String> summary) {
        PublicationBuilder publicationBuilder = new PublicationBuilder(edition, ids);
        PrintedNumberIndex printed = base.printed().copy();
        PartWriter parts = new PartWriter(base.selection(), printed, publicationBuilder);
        AddressWriter paths = new AddressWriter(base.selection(), wishes, addresses, publicationBuilder);
        wishes.values().forEach(subjectEdit -> writeMentions(subjectEdit, printed, publicationBuilder));
        for (SubjectEdit subjectEdit : wishes.values()) {
            publicationBuilder.begin(subjectEdit);
            writeOwnRow(PublishedEdition.own(subjectEdit.subject().kind()), subjectEdit, publicationBuilder);
            parts.write(subjectEdit);
            paths.write(subjectEdit);
        }
        places = publicationBuilder.places();
        return publicationBuilder.publication(summary);
    }

    /** Returns where the row of the last publication was written. */
    PublicationBuilder.Place place(Row row) {
        return Objects.requireNonNull(places.get(row.item()));
    }

    private static <R extends Row> void writeOwnRow(
            RowFieldMapper<R> own, SubjectEdit subjectEdit, PublicationBuilder publicationBuilder) {
        if (subjectEdit.changesOwnRow()) {
            Content stated = subjectEdit.isRemoval() ? subjectEdit.before() : subjectEdit.wanted();
            publicationBuilder.put(
                    own.write(
                            publicationBuilder.version(subjectEdit.item()),
                            subjectEdit.isRemoval(),
                            new ContentValueReader(stated)),
                    subjectEdit);
        }
    }

    /** Writes the printed numbers of new places only: a printed number is written once and stays, even if its line is removed. */
    private void writeMentions(
            SubjectEdit subjectEdit, PrintedNumberIndex printed, PublicationBuilder publicationBuilder) {
        if (subjectEdit.subject().kind() != ItemKind.SOURCE) {
            return;
        }
        requireNothingRewritten(subjectEdit);
        for (String text : LineForm.lines(subjectEdit.wanted().get("mentions"))) {
            MentionLine line = MentionLine.parse(text);
            if (printed.find(subjectEdit.item(), line.place()).isEmpty()) {
                Mention mention = line.mention(ids.nextOfMention(), subjectEdit.item());
                printed.add(mention);
                publicationBuilder.put(mention);
            }
        }
    }

    private void requireNothingRewritten(SubjectEdit subjectEdit) {
        List<String> rewritten = base.rewritten(subjectEdit.subject(), subjectEdit.wanted());
        if (!rewritten.isEmpty()) {
            throw new IllegalArgumentException(
                    "Printed numbers of source " + subjectEdit.item() + " cannot change: " + rewritten);
        }
    }
}
