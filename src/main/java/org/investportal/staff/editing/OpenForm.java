package org.investportal.staff.editing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.RelatedDraftService;
import org.investportal.editorial.change.RelatedDraftService.FormDrafts;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.change.ScratchCopy;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.position.SiblingOrder;
import org.jspecify.annotations.Nullable;

/**
 * Form that a person has open.
 *
 * @param edition what is published
 * @param view the change that it is the form of, if one has begun
 */
record OpenForm(
        FormAddress place,
        StaffMember member,
        PublishedEdition edition,
        @Nullable ChangeView view) {

    /** Usual values of fields with choices. */
    private static final Map<String, String> USUAL = Map.of(
            "basis", PeriodBasis.STATED.code(),
            "nature", Nature.ACTUAL.code(),
            "qualifier", Qualifier.EXACT.code(),
            "status", Status.NORMAL.code());

    /** Returns the scratch copies that the text of the form makes needless: its own, and the one that it was filled with. */
    List<ScratchCopy.Key> scratchesOf(ContentForm form) {
        return Stream.of(form.key(), form.resumed())
                .map(key -> new ScratchCopy.Key(member.account(), place.scratch(), key))
                .toList();
    }

    /** Tells whether the change was the form's and no longer holds the item. */
    boolean isTakenOut() {
        return view != null && view.subject(place.item()).isEmpty();
    }

    /** Returns the siblings of the item that the form puts in order; none if its kind has no order, or before its sector or topic is chosen. */
    Optional<SiblingOrder> siblings(ContentForm form, FormDrafts drafts) {
        String parent = schema().parent().map(form::text).orElse("");
        Subject subject = place.isNew() && drafts.saved() != null ? drafts.saved() : place.subject();
        return schema().field("position").isEmpty() || (schema().parent().isPresent() && parent.isEmpty())
                ? Optional.empty()
                : Optional.of(SiblingOrder.of(edition, drafts.all(), subject, parent));
    }

    /** Returns the drafts of the change that the form belongs to, is to be a part of, or began. */
    FormDrafts drafts(ContentForm form, RelatedDraftService related) {
        return view == null
                ? related.of(form.partOf(), form.key())
                : new FormDrafts(
                        view.subjects().stream().map(ChangeSubject::latest).toList(), null, view.hidden());
    }

    Schema schema() {
        return Schema.of(place.kind());
    }

    /** Returns the published content of the item; empty for a new item. */
    Content published() {
        return place.isNew() ? Content.NONE : edition.of(place.subject());
    }

    /** Returns the form before the first input. */
    ContentForm filled() {
        if (view != null) {
            Revision latest = drafted(view).latest();
            FormBase from = new FormBase(latest.number(), latest.baseEdition());
            return GrowthFieldMapper.filled(this, ContentForm.of(schema(), readable(view, latest), from));
        }
        return filledWith(place.isNew() ? usual() : published());
    }

    /** Returns the content without suppressed texts if another person wrote it; where the mark of a suppression is stored, the published text stays. */
    private Content readable(ChangeView change, Revision latest) {
        return latest.authorId() == member.account()
                ? latest.content()
                : change.readableBy(member, place.subject(), latest.content());
    }

    /** Returns the subject of the form in its change. */
    ChangeSubject drafted(ChangeView change) {
        return change.subject(place.item()).orElseThrow();
    }

    /**
     * Returns the form with an item that was added for it.
     *
     * @param added the name of the item, for example {@code source-60}; nothing if the form is not returned to
     * @param backTo the forms to return to from this one
     */
    ContentForm filledWith(ContentForm filled, @Nullable String added, @Nullable String backTo) {
        return Optional.ofNullable(added)
                .flatMap(FormAddress::subject)
                .map(subject -> filled.withAdded(schema(), subject))
                .orElse(filled)
                .returningTo(ReturnAddress.parse(backTo));
    }

    /** Returns a form with other content, for a change of the current edition. */
    ContentForm filledWith(Content content) {
        return ContentForm.of(schema(), content, new FormBase(0, edition.edition()));
    }

    /**
     * Returns a form for the next figure of a series, in the first later year without one: with the same indicator, area, unit and type, and printed in the same sources.
     *
     * @param before a figure, or an indicator for the series of its newest figure
     */
    ContentForm filledAfter(long before) {
        Content earlier = place.kind() == ItemKind.FIGURE ? new NextFigureFinder(edition).figure(before) : Content.NONE;
        Content content = usual();
        for (String field : List.of("indicator", "area", "unit", "nature", "basis")) {
            String value = earlier.get(field);
            content = value.isEmpty() ? content : content.with(field, value);
        }
        String sources = earlier.get("readings")
                .lines()
                .map(reading -> reading.replaceFirst(" .*", ""))
                .distinct()
                .collect(joining("\n"));
        return filledWith(
                content.with("readings", sources).with("period", new NextFigureFinder(edition).next(earlier)));
    }

    private Content usual() {
        Content content = Content.NONE;
        for (String field : USUAL.keySet()) {
            if (schema().field(field).isPresent()) {
                content = content.with(field, USUAL.get(field));
            }
        }
        return content;
    }
}
