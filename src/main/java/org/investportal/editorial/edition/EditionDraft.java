package org.investportal.editorial.edition;

import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.content.OwnRow;
import org.investportal.editorial.content.PrintedNumbers;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Stated;
import org.investportal.editorial.content.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.Mention;
import org.investportal.catalogue.Row;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.writing.FreeAddresses;
import org.investportal.catalogue.writing.ItemIds;
import org.investportal.catalogue.writing.Publication;
import org.jspecify.annotations.Nullable;

/**
 * An edition in the making, based on the one before it: of all that its subjects are to say, it holds the rows that differ.
 * What is new may refer to what is new, in any order.
 */
public final class EditionDraft {

    private final int edition;
    private final PublishedEdition base;
    private final ItemIds ids;
    private final FreeAddresses addresses;
    private final Map<Long, Wish> wishes = new LinkedHashMap<>();

    EditionDraft(int edition, PublishedEdition base, ItemIds ids, FreeAddresses addresses) {
        this.edition = edition;
        this.base = base;
        this.ids = ids;
        this.addresses = addresses;
    }

    /**
     * What a subject is to say; nothing takes it out of the catalogue. A subject is added once.
     *
     * @param kind why it changes; what is new, withdrawn or taken out is entered as that
     */
    EditionDraft add(
            Subject subject,
            Content wanted,
            EntryKind kind,
            Map<Language, String> reasons,
            String author,
            @Nullable String reviewer) {
        Wish wish = new Wish(subject, base.of(subject), wanted, kind, reasons, author, reviewer);
        if (wishes.putIfAbsent(subject.item(), wish) != null) {
            throw new IllegalArgumentException(subject.kind().code() + " " + subject.item() + " was added already");
        }
        return this;
    }

    /** All that the edition adds. Every call draws new ids for what comes with the subjects. */
    public Publication publication(Map<Language, String> summary) {
        Sheet sheet = new Sheet(edition, ids);
        PrintedNumbers printed = base.printed().copy();
        PartWriter parts = new PartWriter(base.selection(), printed, sheet);
        AddressWriter paths = new AddressWriter(base.selection(), wishes, addresses, sheet);
        wishes.values().forEach(wish -> writeMentions(wish, printed, sheet));
        for (Wish wish : wishes.values()) {
            sheet.begin(wish);
            writeOwnRow(PublishedEdition.own(wish.subject().kind()), wish, sheet);
            parts.write(wish);
            paths.write(wish);
        }
        return sheet.publication(summary);
    }

    private static <R extends Row> void writeOwnRow(OwnRow<R> own, Wish wish, Sheet sheet) {
        if (wish.changesOwnRow()) {
            Content stated = wish.isRemoval() ? wish.before() : wish.wanted();
            sheet.put(own.write(sheet.version(wish.item()), wish.isRemoval(), new Stated(stated)), wish);
        }
    }

    /** What is printed at a place was written once and stays, also where the line is no longer there: only places that are new are written. */
    private void writeMentions(Wish wish, PrintedNumbers printed, Sheet sheet) {
        if (wish.subject().kind() != ItemKind.SOURCE) {
            return;
        }
        requireNothingRewritten(wish);
        for (String text : LineForm.lines(wish.wanted().get("mentions"))) {
            MentionLine line = MentionLine.parse(text);
            if (printed.find(wish.item(), line.place()).isEmpty()) {
                Mention mention = line.mention(ids.nextOfMention(), wish.item());
                printed.add(mention);
                sheet.put(mention);
            }
        }
    }

    private void requireNothingRewritten(Wish wish) {
        List<String> rewritten = base.rewritten(wish.subject(), wish.wanted());
        if (!rewritten.isEmpty()) {
            throw new IllegalArgumentException(
                    "what source " + wish.item() + " prints was written once and stays, not " + rewritten);
        }
    }
}
