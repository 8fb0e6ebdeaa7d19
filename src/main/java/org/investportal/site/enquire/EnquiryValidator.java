package org.investportal.site.enquire;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.enquiries.ErrorReport;
import org.investportal.enquiries.Timeframe;
import org.investportal.web.EmailSyntax;
import org.investportal.web.FormValidation;
import org.investportal.web.TypedText;
import org.investportal.wording.MessageWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Validates the fields of an enquiry or a report and makes its content. */
@Component
class EnquiryValidator {

    private static final Pattern HAS_LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    private final MessageWording words;
    private final AboutPageLookup abouts;

    EnquiryValidator(MessageWording words, AboutPageLookup abouts) {
        this.words = words;
        this.abouts = abouts;
    }

    /** Returns the content; empty if a field is wrong. */
    Optional<EnquiryContent> content(EnquiryForm form, Selection selection, Language language, FormValidation errors) {
        check(form, selection, language, errors);
        return errors.isEmpty()
                ? timeframe(form.timeframe())
                        .map(timeframe -> EnquiryContent.enquiry(
                                language,
                                TypedText.line(form.name()),
                                TypedText.line(form.organisation()),
                                TypedText.line(form.email()),
                                sector(form.sector(), selection).orElse(null),
                                abouts.path(form.about()).orElse(null),
                                TypedText.text(form.need()),
                                timeframe))
                : Optional.empty();
    }

    /**
     * Returns the content of a report; empty if a field is wrong.
     *
     * @param figure the item of the figure at the path that the form names
     */
    Optional<EnquiryContent> report(ReportForm form, long figure, Language language, FormValidation errors) {
        String problem = TypedText.text(form.problem());
        String printed = TypedText.line(form.printed());
        String name = TypedText.line(form.name());
        String email = TypedText.line(form.email());
        checkText("problem", problem, "report.problem.missing", language, errors);
        checkLength("problem", problem, EnquiryContent.LONGEST_NEED, language, errors);
        checkLength("printed", printed, ErrorReport.LONGEST_PRINTED, language, errors);
        checkLength("name", name, EnquiryContent.LONGEST_NAME, language, errors);
        if (!email.isEmpty()) {
            checkEmail(email, language, errors);
        }
        ErrorReport report = new ErrorReport(figure, printed.isEmpty() ? null : printed);
        return errors.isEmpty()
                ? Optional.of(
                        EnquiryContent.report(language, name, email, String.valueOf(form.figure()), problem, report))
                : Optional.empty();
    }

    /** Checks the fields in the order of the page. */
    private void check(EnquiryForm form, Selection selection, Language language, FormValidation errors) {
        String name = TypedText.line(form.name());
        checkText("name", name, "enquire.name.missing", language, errors);
        checkLength("name", name, EnquiryContent.LONGEST_NAME, language, errors);
        checkLength("organisation", TypedText.line(form.organisation()), EnquiryContent.LONGEST_NAME, language, errors);
        checkEmail(TypedText.line(form.email()), language, errors);
        if (!TypedText.line(form.sector()).isEmpty()
                && sector(form.sector(), selection).isEmpty()) {
            errors.add("sector", words.of(language, "enquire.sector.unknown"));
        }
        String need = TypedText.text(form.need());
        checkText("need", need, "enquire.need.missing", language, errors);
        checkLength("need", need, EnquiryContent.LONGEST_NEED, language, errors);
        if (timeframe(form.timeframe()).isEmpty()) {
            errors.add("timeframe", words.of(language, "enquire.timeframe.missing"));
        }
    }

    private void checkText(String field, String text, String missing, Language language, FormValidation errors) {
        if (!HAS_LETTER.matcher(text).find()) {
            errors.add(field, words.of(language, missing));
        }
    }

    private void checkLength(String field, String text, int longest, Language language, FormValidation errors) {
        if (text.length() > longest) {
            errors.add(field, words.of(language, "enquire.too-long", String.valueOf(longest)));
        }
    }

    private void checkEmail(String email, Language language, FormValidation errors) {
        if (email.isEmpty()) {
            errors.add("email", words.of(language, "enquire.email.missing"));
        } else if (!EmailSyntax.isValid(email)) {
            errors.add("email", words.of(language, "enquire.email.unreadable"));
        }
    }

    /** Returns the slug of a sector that is published. */
    static Optional<String> sector(@Nullable String slug, Selection selection) {
        return selection.all(Sector.class).stream()
                .map(Sector::slug)
                .filter(known -> known.equals(slug))
                .findFirst();
    }

    static Optional<Timeframe> timeframe(@Nullable String code) {
        return Stream.of(Timeframe.values())
                .filter(known -> known.code().equals(code))
                .findFirst();
    }
}
