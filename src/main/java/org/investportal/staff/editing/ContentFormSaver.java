package org.investportal.staff.editing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.investportal.audit.AuditAction;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.change.ScratchService;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.growth.GrowthDraftService;
import org.investportal.editorial.position.SiblingDraftService;
import org.investportal.editorial.source.CitedNumberService;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.StaffWording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Keeps what was typed, or shows it again with the reason why not. */
@Component
class ContentFormSaver {

    private static final String PREVIEW = "preview";
    private static final String POSITION = "position";

    private final FormOpener opening;
    private final DraftService draftService;
    private final GrowthDraftService growthDraftService;
    private final GrowthFieldMapper growthFieldMapper;
    private final ContentFormView contentFormView;
    private final CitedNumberService citedNumbers;
    private final SiblingDraftService siblingDraftService;
    private final ScratchService scratchService;
    private final StaffWording words;
    private final RefusalRecorder log;

    ContentFormSaver(
            FormOpener opening,
            DraftService draftService,
            GrowthDraftService growthDraftService,
            GrowthFieldMapper growthFieldMapper,
            ContentFormView contentFormView,
            CitedNumberService citedNumbers,
            SiblingDraftService siblingDraftService,
            ScratchService scratchService,
            StaffWording words,
            RefusalRecorder log) {
        this.opening = opening;
        this.draftService = draftService;
        this.growthDraftService = growthDraftService;
        this.growthFieldMapper = growthFieldMapper;
        this.contentFormView = contentFormView;
        this.citedNumbers = citedNumbers;
        this.siblingDraftService = siblingDraftService;
        this.scratchService = scratchService;
        this.words = words;
        this.log = log;
    }

    /** If the item left its change or the catalogue meanwhile, nothing is saved: the form is shown again as that of a change of its own, to be saved from there. */
    String keep(OpenForm open, Map<String, String> sent, HttpServletResponse response, Model model) {
        ContentForm form = ContentForm.of(open.schema(), sent);
        if (open.isTakenOut()) {
            return outside(open, form, contentFormView.takenOut(open), response, model);
        }
        if (opening.isGoneSince(form, open)) {
            return outside(open, form, Notice.of(words.of("edit.gone")), response, model);
        }
        String then = sent.getOrDefault(ContentForm.THEN, "");
        SortedMap<String, String> searches = OptionSearch.pending(sent);
        if (then.startsWith(OptionSearch.PREFIX)) {
            return contentFormView.found(open, sent, then, model);
        }
        if (then.startsWith(ContentForm.PLACE)) {
            return contentFormView.placed(open, sent, then, model);
        }
        if (then.equals(ContentForm.ENTER) && !searches.isEmpty()) {
            return contentFormView.found(open, sent, searches.firstKey(), model);
        }
        return keep(open, sent, searches, response, model);
    }

    private String outside(OpenForm open, ContentForm form, Notice notice, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        OpenForm outside = opening.outside(open);
        FormResult read = contentFormView.read(outside, form.outside(outside));
        return contentFormView.again(outside, read, List.of(), List.of(notice), model);
    }

    /** Words that were typed for a search and not searched for are no choice yet, so the form shows what they find instead of leaving them out. */
    private String keep(
            OpenForm open,
            Map<String, String> sent,
            SortedMap<String, String> searches,
            HttpServletResponse response,
            Model model) {
        String then = sent.getOrDefault(ContentForm.THEN, "");
        FormResult read =
                contentFormView.answered(open, contentFormView.read(open, ContentForm.of(open.schema(), sent)), then);
        GrowthFieldMapper.Typed growth = growthFieldMapper.read(open, read);
        searches.forEach((name, typed) -> read.mistakes().add(name, words.of("edit.find.first", typed)));
        if (!read.mistakes().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return contentFormView.again(open, growth.again(read), List.of(), List.of(), model);
        }
        try {
            SaveResult saved = siblingDraftService.save(
                    read.form().key(), read.moved(), () -> outcome(open, read, growth), open.member());
            cite(open, read, growth.content(), saved);
            return answer(open, read, saved, then, response, model);
        } catch (StepRefused refused) {
            log.record(open.member(), AuditAction.CHANGE_REVISED, open.place().about(), refused);
            Notice notice = Notice.of(words.of(refused.code()));
            if (open.view() != null && !open.view().change().state().isOpen()) {
                return outside(open, read.form(), notice, response, model);
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            return contentFormView.again(open, read, List.of(), List.of(notice), model);
        }
    }

    /** Adds the numbers of the figure and of its growth to their source, where it does not list them yet, and removes those that they cite no more. */
    private void cite(OpenForm open, FormResult read, Content growth, SaveResult saved) {
        if (saved instanceof SaveResult.Kept kept && open.place().kind() == ItemKind.FIGURE) {
            Map<String, MentionLine> onPages = read.printed().onPages();
            citedNumbers.add(read.form().key(), kept.change(), read.content(), onPages, open.member());
            if (!growth.isEmpty()) {
                citedNumbers.add(
                        GrowthDraftService.key(read.form().key()), kept.change(), growth, onPages, open.member());
            }
        }
    }

    private SaveResult outcome(OpenForm open, FormResult read, GrowthFieldMapper.Typed growth) {
        return growthDraftService.save(
                read.form().key(),
                held(open.place()),
                () -> outcome(open, read),
                growth.content(),
                growth.before(),
                open.member());
    }

    private SaveResult outcome(OpenForm open, FormResult read) {
        FormAddress place = open.place();
        ContentForm form = read.form();
        if (place.isOfChange()) {
            return draftService.revise(
                    form.key(), place.change(), place.subject(), form.from(), read.content(), open.member());
        }
        if (form.partOf() != 0) {
            return added(open, read);
        }
        return place.isNew()
                ? draftService.startNew(form.key(), place.kind(), read.content(), open.member())
                : draftService.start(form.key(), place.subject(), form.from().edition(), read.content(), open.member());
    }

    private SaveResult added(OpenForm open, FormResult read) {
        FormAddress place = open.place();
        ContentForm form = read.form();
        return place.isNew()
                ? draftService.addNew(form.key(), form.partOf(), place.kind(), read.content(), open.member())
                : draftService.add(
                        form.key(), form.partOf(), place.subject(), form.from(), read.content(), open.member());
    }

    private String answer(
            OpenForm open,
            FormResult read,
            SaveResult saveResult,
            String then,
            HttpServletResponse response,
            Model model) {
        if (saveResult instanceof SaveResult.Kept kept) {
            open.scratchesOf(read.form()).forEach(scratchService::forget);
            return "redirect:" + after(kept, read.form(), then);
        }
        if (saveResult instanceof SaveResult.Conflicting conflicting) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return contentFormView.again(
                    open,
                    contentFormView.read(open, quoting(open, merged(open, read, conflicting), read)),
                    conflicting.merge().conflicts(),
                    List.of(Notice.of(words.of("edit.conflict"))),
                    model);
        }
        return unchanged(open, read, then, model);
    }

    /** Returns the form with the merged content. A position that the author chose stays a choice, so that siblings make room for it. */
    private static ContentForm merged(OpenForm open, FormResult read, SaveResult.Conflicting conflicting) {
        Content content = conflicting.merge().merged();
        ContentForm merged = ContentForm.of(open.schema(), content, conflicting.seen())
                .under(read.form())
                .within(read.form().partOf())
                .returningTo(read.form().returnAddress());
        boolean chosen = content.get(POSITION).equals(read.content().get(POSITION));
        return GrowthFieldMapper.kept(
                chosen ? merged.with(POSITION, read.form().typed().getOrDefault(POSITION, "")) : merged, read.form());
    }

    /** Returns the form with the words that were typed for pages, because they are not saved yet. */
    private ContentForm quoting(OpenForm open, ContentForm merged, FormResult read) {
        ContentForm quoting = merged;
        for (Field readings : open.schema().field("readings").stream().toList()) {
            List<List<String>> rows =
                    merged.rows(readings, ContentForm.layout(readings).orElseThrow());
            for (int row = 1; row <= rows.size(); row++) {
                MentionLine line = read.printed()
                        .onPages()
                        .get(String.join(" ", rows.get(row - 1).subList(0, 2)));
                if (line != null && line.quoted() != null) {
                    quoting = quoting.with(
                            ContentForm.cell(readings, row, LineColumn.PLACE),
                            words.of(
                                    "edit.quoted-page",
                                    String.valueOf(line.place().paragraph()),
                                    String.valueOf(line.quoted())));
                }
            }
        }
        return quoting;
    }

    /** Returns the address of the page after saving: the form of a new item, the form that asked for this item, the preview or the change. */
    private static String after(SaveResult.Kept kept, ContentForm form, String then) {
        if (then.startsWith(FormGroup.ADD)) {
            return newItem(then, FormAddress.of(kept.subject(), kept.change()), form);
        }
        if (PREVIEW.equals(then)) {
            return FormAddress.CHANGES + kept.change() + "/preview?item="
                    + kept.subject().item();
        }
        return form.returnAddress().isEmpty()
                ? FormAddress.CHANGES + kept.change()
                : form.returnAddress().path(kept);
    }

    /** Returns the address of the form of a new item, in the same change, that leads back to this form. */
    private static String newItem(String then, FormAddress place, ContentForm form) {
        ItemKind kind = FormOpener.kind(then.substring(FormGroup.ADD.length()));
        return FormAddress.ofNew(kind).path() + "?"
                + (place.isOfChange() ? "change=" + place.change() + "&" : "")
                + ReturnAddress.FIELD + "=" + form.returnAddress().over(place).text();
    }

    private static SaveResult.Kept held(FormAddress place) {
        return new SaveResult.Kept(place.change(), place.subject(), 0, false);
    }

    private String unchanged(OpenForm open, FormResult read, String then, Model model) {
        FormAddress place = open.place();
        boolean adds = then.startsWith(FormGroup.ADD);
        boolean leaves =
                adds || PREVIEW.equals(then) || !read.form().returnAddress().isEmpty();
        if (leaves && place.isOfChange()) {
            return "redirect:" + after(held(place), read.form(), then);
        }
        if (adds && !place.isNew()) {
            return "redirect:" + newItem(then, place, read.form());
        }
        return contentFormView.again(open, read, List.of(), List.of(Notice.of(words.of("edit.unchanged"))), model);
    }
}
