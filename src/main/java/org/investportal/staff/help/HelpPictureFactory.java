package org.investportal.staff.help;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeState;
import org.investportal.staff.ChangeRow;
import org.investportal.staff.HelpTopic;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.staff.help.HelpPicture.ExampleField;
import org.investportal.staff.review.CheckLine;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pictures of the handbook from labels of the desk, so that a changed label changes its picture. */
@Component
class HelpPictureFactory {

    private static final String AMOUNT = "159.2 billion";

    private final HelpPictureConfiguration files;
    private final StaffWording words;
    private final TimeWording times;

    HelpPictureFactory(HelpPictureConfiguration files, StaffWording words, TimeWording times) {
        this.files = files;
        this.words = words;
        this.times = times;
    }

    HelpPicture of(HelpTopic topic) {
        return switch (topic) {
            case FIRST_STEPS -> changes(topic, ChangeState.DRAFT, ChangeState.SUBMITTED, ChangeState.APPROVED);
            case CORRECT -> form(topic, List.of(number()), "edit.keep", "edit.preview");
            case ADD -> form(topic, List.of(example("field.period", "help.example.period"), number()), "edit.keep");
            case SPREADSHEETS ->
                form(topic, List.of(), "spreadsheets.next", "spreadsheets.published", "spreadsheets.preview");
            case REVIEW ->
                checklist(topic, "field.readings", "checklist.source", "publication.approve", "approval", "return");
            case UNDO -> form(topic, List.of(), "undo", "recall", "abandonment", "order.cancel", "suppression.do");
            case TEXTS -> checklist(topic, "field.summary", "checklist.amount-in-words", "edit.keep");
            case ENQUIRIES -> form(topic, List.of(), "enquiry.owner.save", "enquiry.answer.mail", "enquiry.note.save");
            case DOCUMENTS -> form(topic, List.of(), "number.accept", "document.draft");
            case ACCOUNTS -> form(topic, List.of(example("account.name", "help.example.name")), "account.link.make");
        };
    }

    private HelpPicture changes(HelpTopic topic, ChangeState... states) {
        return new HelpPicture(
                file(topic),
                caption(topic),
                Stream.of(states).map(this::row).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private HelpPicture form(HelpTopic topic, List<ExampleField> fields, String... buttons) {
        return new HelpPicture(file(topic), caption(topic), List.of(), fields, List.of(), List.of(), labels(buttons));
    }

    private HelpPicture checklist(HelpTopic topic, String field, String problem, String... buttons) {
        CheckLine line = new CheckLine(words.of(problem, "“" + AMOUNT + "”"), words.of(field), null, null);
        boolean isError = topic == HelpTopic.REVIEW;
        return new HelpPicture(
                file(topic),
                caption(topic),
                List.of(),
                List.of(),
                isError ? List.of(line) : List.of(),
                isError ? List.of() : List.of(line),
                labels(buttons));
    }

    private List<String> labels(String... keys) {
        return Stream.of(keys).map(words::of).toList();
    }

    private ExampleField number() {
        return field("field.number", AMOUNT);
    }

    private ExampleField example(String label, String typed) {
        return field(label, words.of(typed));
    }

    private ExampleField field(String label, String typed) {
        String name = "example-" + label.replace('.', '-').toLowerCase(Locale.ROOT);
        return new ExampleField(new InputField(name, typed, null), words.of(label));
    }

    private ChangeRow row(ChangeState state) {
        return new ChangeRow(
                words.of("help.example.figure"),
                HelpTopic.PATH,
                words.of("kind", ItemKind.FIGURE),
                words.of("change-state", state),
                state.code(),
                times.of(times.now()),
                times.since(times.now()),
                words.of("help.example.name"),
                false,
                List.of(),
                null);
    }

    private @Nullable String file(HelpTopic topic) {
        return files.address(topic, words.language());
    }

    private String caption(HelpTopic topic) {
        return words.of("help-picture", topic);
    }
}
