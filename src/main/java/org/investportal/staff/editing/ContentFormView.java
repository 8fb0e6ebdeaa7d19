package org.investportal.staff.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.DerivedFieldReader;
import org.investportal.editorial.change.Participant;
import org.investportal.editorial.change.ScratchCopy;
import org.investportal.editorial.change.ScratchService;
import org.investportal.editorial.content.ContentMerge.Conflict;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.remark.Remark;
import org.investportal.editorial.remark.RemarkService;
import org.investportal.editorial.remark.RemarkThread;
import org.investportal.staff.RemarkLine;
import org.investportal.staff.RemarkLineMapper;
import org.investportal.staff.StaffWording;
import org.investportal.wording.MomentWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows forms: opened, or again with what was typed. */
@Component
class ContentFormView {

    private static final String VIEW = "staff/editing/form";

    private final FormReader reader;
    private final NumberOriginQuestion origin;
    private final FormPageFactory pages;
    private final ScratchService scratchService;
    private final ChangeFinder changes;
    private final RemarkService remarkService;
    private final RemarkLineMapper remarkLines;
    private final MomentWording moments;
    private final StaffWording words;

    ContentFormView(
            FormReader reader,
            NumberOriginQuestion origin,
            FormPageFactory pages,
            ScratchService scratchService,
            ChangeFinder changes,
            RemarkService remarkService,
            RemarkLineMapper remarkLines,
            MomentWording moments,
            StaffWording words) {
        this.reader = reader;
        this.origin = origin;
        this.pages = pages;
        this.scratchService = scratchService;
        this.changes = changes;
        this.remarkService = remarkService;
        this.remarkLines = remarkLines;
        this.moments = moments;
        this.words = words;
    }

    FormResult read(OpenForm open, ContentForm form) {
        return reader.read(open, form);
    }

    /** Reads the form with the answer to where its number comes from; without it, the form has a mistake. */
    FormResult answered(OpenForm open, FormResult read, String then) {
        ContentForm answered = origin.answered(open, read, then.equals(FormGroup.ADD + ItemKind.SOURCE.code()));
        if (!read.mistakes().isEmpty()) {
            return read;
        }
        FormResult again = answered.equals(read.form()) ? read : reader.read(open, answered);
        origin.requireAgreement(open, again);
        return again.mistakes().isEmpty() ? again : again.again(read.form());
    }

    /**
     * Filled with that, or with a scratch copy where one is asked for and there; all others are offered.
     *
     * @param asked the key of the scratch copy; empty for the newest, nothing for none
     */
    String open(OpenForm open, ContentForm filled, @Nullable String asked, List<Notice> notices, Model model) {
        List<ScratchCopy> copies = scratchService.of(open.member(), open.place().scratch());
        Optional<ScratchCopy> resumed = copies.stream()
                .filter(copy -> asked != null
                        && (asked.isEmpty() || asked.equals(copy.key().formKey())))
                .findFirst();
        ContentForm form = resumed.map(ContentForm::of).orElse(filled);
        FormResult quiet = quiet(open, form);
        List<FormPage.ScratchOffer> offers = copies.stream()
                .filter(copy -> resumed.isEmpty() || copy != resumed.get())
                .filter(copy -> !copy.content().equals(filled.scratch()))
                .map(copy -> offer(open.place(), copy))
                .toList();
        return show(open, quiet, "", List.of(), notices, offers, model);
    }

    /** Shows the scratch copy of an item that is no longer in its change, as the form of a change of its own. Without the copy, the page of the change says what happened. */
    String openOutside(OpenForm taken, OpenForm outside, @Nullable String asked, Model model) {
        return scratchService.of(taken.member(), taken.place().scratch()).stream()
                .filter(copy -> copy.key().formKey().equals(asked))
                .findFirst()
                .map(copy -> quiet(outside, ContentForm.of(copy).outside(outside)))
                .map(form -> again(outside, form, List.of(), List.of(takenOut(taken)), model))
                .orElse("redirect:" + FormAddress.CHANGES + taken.place().change());
    }

    /** Returns the notice that the item is no longer in its change. */
    Notice takenOut(OpenForm taken) {
        String change = String.valueOf(taken.place().change());
        return new Notice(
                words.of("edit.taken-out", change), FormAddress.CHANGES + change, words.of("edit.taken-out.change"));
    }

    String again(OpenForm open, FormResult read, List<Conflict> conflicts, List<Notice> notices, Model model) {
        return show(open, read, "", conflicts, notices, List.of(), model);
    }

    /** Shows the form as it was sent, with what a search found. Mistakes are named when it is saved. */
    String found(OpenForm open, Map<String, String> sent, String search, Model model) {
        FormResult read = quiet(open, ContentForm.of(open.schema(), sent));
        List<Conflict> conflicts = read.form().conflicts(open.schema(), sent);
        return show(open, read, search, conflicts, List.of(), List.of(), model);
    }

    /** Shows the form as it was sent, with the printed number that a button chose. */
    String placed(OpenForm open, Map<String, String> sent, String button, Model model) {
        ContentForm form = ContentForm.of(open.schema(), sent);
        String code = button.substring(ContentForm.PLACE.length());
        int end = code.lastIndexOf('.');
        Optional<ContentForm> citing = open.schema()
                .field("readings")
                .filter(readings -> end > 0)
                .map(readings -> form.citing(readings, code.substring(end + 1), code.substring(0, end)));
        FormResult read = quiet(open, citing.orElse(form));
        List<Conflict> conflicts = form.conflicts(open.schema(), sent);
        return show(open, read, button, conflicts, List.of(), List.of(), model);
    }

    /** Each time it is shown, the form has the notices of remarks and of other work on its item. */
    private String show(
            OpenForm open,
            FormResult read,
            String asked,
            List<Conflict> conflicts,
            List<Notice> notices,
            List<FormPage.ScratchOffer> offers,
            Model model) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(remarks(open));
        if (conflicts.isEmpty()) {
            all.addAll(overtaken(open));
        }
        all.addAll(others(open));
        model.addAttribute("page", pages.page(open, read, asked, conflicts, all, offers));
        return VIEW;
    }

    UnderstoodForm understood(OpenForm open, ContentForm form) {
        FormResult read = reader.understood(open, form);
        Map<String, String> understood = new TreeMap<>();
        Map<String, String> mistakes = new TreeMap<>();
        Map<String, String> derived = new TreeMap<>();
        for (Field field : open.schema().fields()) {
            String value = read.content().get(field.name());
            if (DerivedFieldReader.isDerived(open.schema().kind(), field)
                    && form.text(field).isBlank()
                    && !value.isEmpty()) {
                derived.put(field.name(), value);
            }
            String said = read.understood().get(field.name());
            String mistake = read.mistakes().of(field.name());
            if (said != null) {
                understood.put(field.name(), words.of("edit.understood", said));
            } else if (mistake != null) {
                mistakes.put(field.name(), mistake);
            }
        }
        return new UnderstoodForm(understood, mistakes, derived);
    }

    private FormResult quiet(OpenForm open, ContentForm form) {
        return reader.understood(open, form).withoutMistakes();
    }

    private FormPage.ScratchOffer offer(FormAddress place, ScratchCopy copy) {
        return new FormPage.ScratchOffer(
                words.of(
                        "edit.scratch.there",
                        moments.of(copy.typedAt(), words.language()).text()),
                place.path() + "?scratch=" + copy.key().formKey(),
                "/staff/scratch/" + place.scratch() + "/discard",
                copy.key().formKey());
    }

    /** Returns notices of the remarks that wait for an answer, each with a link to its field. */
    private List<Notice> remarks(OpenForm open) {
        ChangeView view = open.view();
        if (view == null) {
            return List.of();
        }
        return Stream.concat(
                        remarkLines.ofReturn(view).stream().map(line -> Notice.of(text("edit.returned", line))),
                        remarkService.of(view.change().id()).stream()
                                .filter(RemarkThread::isOpen)
                                .map(thread -> notice(thread, view, open)))
                .toList();
    }

    private Notice notice(RemarkThread thread, ChangeView view, OpenForm open) {
        String text = text("edit.remark", remarkLines.of(view, thread, null, null));
        Remark remark = thread.remark();
        return remark.isAbout(open.place().item())
                ? new Notice(text, "#" + remark.field(), words.of("edit.remark.go"))
                : new Notice(text, FormAddress.CHANGES + view.change().id(), words.of("edit.remark.answer"));
    }

    private String text(String key, RemarkLine line) {
        return words.of(key, line.by(), line.time().text(), line.text());
    }

    /** Returns the notice that the item was published again since the change of the form was saved. */
    private List<Notice> overtaken(OpenForm open) {
        ChangeView view = open.view();
        return view == null || !open.drafted(view).hasMoved()
                ? List.of()
                : List.of(new Notice(
                        words.of("edit.overtaken"),
                        FormAddress.CHANGES + view.change().id() + "#compare",
                        words.of("compare")));
    }

    /** Returns notices of other open changes of the same item. */
    private List<Notice> others(OpenForm open) {
        return open.place().isNew()
                ? List.of()
                : changes.openFor(open.place().item()).stream()
                        .filter(line -> line.id() != open.place().change())
                        .map(line -> notice(line, open))
                        .toList();
    }

    private Notice notice(ChangeLine line, OpenForm open) {
        String since = moments.of(line.movedAt(), words.language()).text();
        boolean own = line.participants().stream()
                .anyMatch(one -> one.author() && one.account() == open.member().account());
        if (own) {
            return new Notice(
                    words.of("edit.own-change", since),
                    FormAddress.of(open.place().subject(), line.id()).path(),
                    words.of("edit.go-on"));
        }
        String authors = line.participants().stream()
                .filter(Participant::author)
                .map(Participant::name)
                .reduce((some, more) -> some + ", " + more)
                .orElse("");
        return new Notice(
                words.of("edit.others-change", authors, since), FormAddress.CHANGES + line.id(), words.of("edit.look"));
    }
}
