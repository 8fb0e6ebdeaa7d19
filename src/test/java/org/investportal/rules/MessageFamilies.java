package org.investportal.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.accounts.AccountRefused;
import org.investportal.accounts.Role;
import org.investportal.accounts.password.PasswordPolicy.PasswordProblem;
import org.investportal.appearance.AppearanceRefused;
import org.investportal.audit.AuditAction;
import org.investportal.catalogue.History;
import org.investportal.catalogue.value.Bearing;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.NoteKind;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.PlaceKind;
import org.investportal.catalogue.value.PolicyKind;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.RankDirection;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Standing;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.value.Vintage;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.charts.ChartKind;
import org.investportal.charts.NoChart;
import org.investportal.discovery.PreviewedPage;
import org.investportal.editorial.annotation.MissingRelation;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.document.DocumentRefused;
import org.investportal.editorial.proposal.Confidence;
import org.investportal.editorial.proposal.TypingTrap;
import org.investportal.editorial.release.UndoStep;
import org.investportal.editorial.source.SourceTextRefused;
import org.investportal.editorial.spreadsheet.RowReading;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused;
import org.investportal.enquiries.EnquiryEntryKind;
import org.investportal.enquiries.EnquiryState;
import org.investportal.enquiries.SpamReason;
import org.investportal.enquiries.Timeframe;
import org.investportal.enquiries.handling.EnquiryList;
import org.investportal.enquiries.intake.EnquiryLimit;
import org.investportal.enquiries.report.ReportOutcome;
import org.investportal.mail.MailKind;
import org.investportal.mail.MailState;
import org.investportal.reconciliation.Refusal;
import org.investportal.reconciliation.finding.Deviation;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;
import org.investportal.search.SearchFacet;
import org.investportal.site.part.AgreementCondition;
import org.investportal.site.part.CompareDimension;
import org.investportal.site.part.FigureColumn;
import org.investportal.staff.HelpTopic;
import org.investportal.staff.usage.SubjectAction;
import org.investportal.verification.SelfCheck;
import org.investportal.web.SettingKey;

/** Messages whose keys the code puts together: a prefix, and a code for each that there is a word for. */
final class MessageFamilies {

    private static final Map<String, List<String>> CODES = new TreeMap<>(Map.ofEntries(
            Map.entry("file-column", codes(EnumSet.allOf(FigureColumn.class))),
            Map.entry("file-column-meaning", codes(EnumSet.allOf(FigureColumn.class))),
            Map.entry("read-me", List.of("precision", "doubt", "comparison", "periods", "codes", "changes")),
            Map.entry("read-me-text", List.of("precision", "doubt", "comparison", "periods", "codes", "changes")),
            Map.entry("subject-action", codes(EnumSet.allOf(SubjectAction.class))),
            Map.entry("subject-action-lead", codes(EnumSet.allOf(SubjectAction.class))),
            Map.entry("subject-action-uses", codes(EnumSet.allOf(SubjectAction.class))),
            Map.entry("api-rule", List.of("language", "names", "errors", "limit", "caching", "copies", "versions")),
            Map.entry(
                    "api-rule-text", List.of("language", "names", "errors", "limit", "caching", "copies", "versions")),
            Map.entry("search-facet", codes(EnumSet.allOf(SearchFacet.class))),
            Map.entry("timeframe", codes(EnumSet.allOf(Timeframe.class))),
            Map.entry("enquiry-list", codes(EnumSet.allOf(EnquiryList.class))),
            Map.entry("enquiry-state", codes(EnumSet.allOf(EnquiryState.class))),
            Map.entry("enquiry-move", List.of("open", "waiting", "closed", "spam")),
            Map.entry("report-outcome", codes(EnumSet.allOf(ReportOutcome.class))),
            Map.entry("report-outcome-choice", codes(EnumSet.allOf(ReportOutcome.class))),
            Map.entry("enquiry-entry", codes(EnumSet.allOf(EnquiryEntryKind.class))),
            Map.entry("spam-reason", codes(EnumSet.allOf(SpamReason.class))),
            Map.entry("enquiry-limit", codes(EnumSet.allOf(EnquiryLimit.class))),
            Map.entry("mail-kind", codes(EnumSet.allOf(MailKind.class))),
            Map.entry("mail-state", codes(EnumSet.allOf(MailState.class))),
            Map.entry("watch.confirm", List.of("text", "button")),
            Map.entry("watch.end", List.of("text", "button")),
            Map.entry("watch.confirmed", List.of("text")),
            Map.entry("watch.ended", List.of("text")),
            Map.entry("watch.invalid", List.of("text")),
            Map.entry("reply-template", List.of("details", "meeting", "figures", "forwarded")),
            Map.entry("reply-template-name", List.of("details", "meeting", "figures", "forwarded")),
            Map.entry("staff-role", codes(EnumSet.allOf(Role.class))),
            Map.entry("staff-role-meaning", codes(EnumSet.allOf(Role.class))),
            Map.entry("suppression.kind", codes(EnumSet.allOf(WordsKind.class))),
            Map.entry("audit", codes(EnumSet.allOf(AuditAction.class))),
            Map.entry("help", codes(EnumSet.allOf(HelpTopic.class))),
            Map.entry("help-lead", codes(EnumSet.allOf(HelpTopic.class))),
            Map.entry("help-steps", codes(EnumSet.allOf(HelpTopic.class))),
            Map.entry("help-picture", codes(EnumSet.allOf(HelpTopic.class))),
            Map.entry(
                    "first-step",
                    List.of("settings", "appearance", "accounts", "area", "sector", "home", "figures", "publish")),
            Map.entry(
                    "first-step-explanation",
                    List.of("settings", "appearance", "accounts", "area", "sector", "home", "figures", "publish")),
            Map.entry("appearance-refused", codes(EnumSet.allOf(AppearanceRefused.Reason.class))),
            Map.entry("appearance", List.of("logo", "logo-dark", "logo.hint", "logo-dark.hint")),
            Map.entry("appearance.colour-as-chosen", List.of("light", "dark")),
            Map.entry("appearance.colour-adjusted", List.of("light", "dark")),
            Map.entry("edition-preview.state", codes(EnumSet.allOf(PreviewedPage.State.class))),
            Map.entry("edition-preview", List.of("closed", "contradictory", "older", "ended", "too-many-links")),
            Map.entry("setting", codes(EnumSet.allOf(SettingKey.class))),
            Map.entry("setting-hint", codes(EnumSet.allOf(SettingKey.class))),
            Map.entry("document-refused", codes(EnumSet.allOf(DocumentRefused.Reason.class))),
            Map.entry("number-name", List.of("growth-of", "share-of")),
            Map.entry("number-answer", List.of("other-value", "something-else")),
            Map.entry("confidence", codes(EnumSet.allOf(Confidence.class))),
            Map.entry("number-field", List.of("related", "whole", "whole-area")),
            Map.entry("relation-missing", codes(EnumSet.allOf(MissingRelation.RelationPart.class))),
            Map.entry("typing-trap", codes(EnumSet.allOf(TypingTrap.class))),
            Map.entry("number-state", List.of("undecided", "trap", "decided", "left-out", "unused")),
            Map.entry("document", List.of("title", "issuer", "published", "language")),
            Map.entry("spreadsheet-refused", codes(EnumSet.allOf(SpreadsheetRefused.Reason.class))),
            Map.entry("spreadsheet-row", codes(EnumSet.allOf(RowReading.Outcome.class))),
            Map.entry("spreadsheet-problem", List.of("indicator", "area")),
            Map.entry("source-text-refused", codes(EnumSet.allOf(SourceTextRefused.Reason.class))),
            Map.entry("account-refused", codes(EnumSet.allOf(AccountRefused.Reason.class))),
            Map.entry("password", codes(EnumSet.allOf(PasswordProblem.class))),
            Map.entry("unit", codes(EnumSet.complementOf(EnumSet.of(Unit.PLACE)))),
            Map.entry("unit-of-one", codes(EnumSet.complementOf(EnumSet.of(Unit.PLACE)))),
            Map.entry("unit-name", codes(EnumSet.allOf(Unit.class))),
            Map.entry("scale", List.of("million", "billion", "trillion")),
            Map.entry("ordinal", List.of("one", "two", "few", "other")),
            Map.entry("qualifier", codes(EnumSet.allOf(Qualifier.class))),
            Map.entry("qualifier-name", codes(EnumSet.allOf(Qualifier.class))),
            Map.entry("qualifier-meaning", codes(EnumSet.allOf(Qualifier.class))),
            Map.entry(
                    "period",
                    List.of(
                            "year",
                            "half.first",
                            "half.second",
                            "quarter.first",
                            "quarter.second",
                            "quarter.third",
                            "quarter.fourth")),
            Map.entry("period.pattern", List.of("month", "day")),
            Map.entry("basis", codes(EnumSet.allOf(PeriodBasis.class))),
            Map.entry("nature", codes(EnumSet.allOf(Nature.class))),
            Map.entry("price-basis", codes(PriceBasis.STATED)),
            Map.entry("vintage", codes(Vintage.STATED)),
            Map.entry("status", codes(EnumSet.allOf(Status.class))),
            Map.entry("field", fields(Field::label)),
            Map.entry("item-kind", codes(EnumSet.copyOf(History.SUBJECTS.keySet()))),
            Map.entry("note", codes(EnumSet.allOf(NoteKind.class))),
            Map.entry(
                    "change-count",
                    List.of(
                            "new-figures",
                            "changed-numbers",
                            "withdrawn-figures",
                            "other-figures",
                            "new-items",
                            "removed-items",
                            "other-items")),
            Map.entry("entry-kind", codes(EnumSet.allOf(EntryKind.class))),
            Map.entry("measure", codes(EnumSet.allOf(Measure.class))),
            Map.entry("policy-kind", codes(EnumSet.allOf(PolicyKind.class))),
            Map.entry("place-kind", codes(EnumSet.allOf(PlaceKind.class))),
            Map.entry("relation", codes(EnumSet.allOf(RelationKind.class))),
            Map.entry("relation-back", codes(EnumSet.allOf(RelationKind.class))),
            Map.entry("relation-whole", withWhole()),
            Map.entry("relation-whole-back", withWhole()),
            Map.entry("rank", codes(EnumSet.allOf(Standing.class))),
            Map.entry("rank-direction", codes(EnumSet.allOf(RankDirection.class))),
            Map.entry("role", codes(EnumSet.complementOf(EnumSet.of(ReadingRole.LEFT_OUT)))),
            Map.entry("left-out", codes(EnumSet.allOf(LeftOut.class))),
            Map.entry("left-out-because", codes(EnumSet.allOf(LeftOut.class))),
            Map.entry("bearing", codes(EnumSet.allOf(Bearing.class))),
            Map.entry("bearing-lead", codes(EnumSet.allOf(Bearing.class))),
            Map.entry("bearing-lead-of-same-source", codes(EnumSet.allOf(Bearing.class))),
            Map.entry(
                    "named-kind",
                    codes(EnumSet.of(ItemKind.ORGANISATION, ItemKind.PLACE, ItemKind.POLICY, ItemKind.CLAIM))),
            Map.entry("kind", Schema.kinds().stream().map(ItemKind::code).toList()),
            Map.entry("kinds", Schema.kinds().stream().map(ItemKind::code).toList()),
            Map.entry("hint", fields(Field::label)),
            Map.entry("group", groups()),
            Map.entry("language", codes(EnumSet.allOf(Language.class))),
            Map.entry("standing", codes(EnumSet.allOf(Standing.class))),
            Map.entry(
                    "cell",
                    List.of(
                            "order",
                            "source",
                            "place",
                            "role",
                            "unit",
                            "area",
                            "standing",
                            "relation",
                            "of",
                            "whole",
                            "whole-area",
                            "sector",
                            "figure",
                            "newest",
                            "bearing")),
            Map.entry("change-state", codes(EnumSet.allOf(ChangeState.class))),
            Map.entry("change-order", codes(EnumSet.allOf(ChangeFinder.Order.class))),
            Map.entry("change-next", codes(EnumSet.allOf(ChangeState.class))),
            Map.entry("change-kind", codes(EnumSet.copyOf(Submission.KINDS))),
            Map.entry("first-edition-reason", codes(EnumSet.of(EntryKind.REVISION))),
            Map.entry("undo-reason", codes(EnumSet.of(EntryKind.CORRECTION))),
            Map.entry("undo", codes(EnumSet.allOf(UndoStep.Result.class))),
            Map.entry("change-kind-meaning", codes(EnumSet.copyOf(Submission.KINDS))),
            Map.entry("edition.check", codes(EnumSet.allOf(SelfCheck.State.class))),
            Map.entry("self-check", codes(EnumSet.allOf(SelfCheck.State.class))),
            Map.entry("verdict", codes(EnumSet.allOf(Verdict.class))),
            Map.entry("verdict-meaning", codes(EnumSet.allOf(Verdict.class))),
            Map.entry("outcome", codes(EnumSet.complementOf(EnumSet.of(Verdict.AGREES_IN_ONE_READING)))),
            Map.entry("outcome-of-one", codes(EnumSet.complementOf(EnumSet.of(Verdict.AGREES_IN_ONE_READING)))),
            Map.entry("condition", codes(EnumSet.allOf(AgreementCondition.class))),
            Map.entry("condition-outcome", codes(EnumSet.allOf(AgreementCondition.class))),
            Map.entry("reading", readings()),
            Map.entry(
                    "citation-title",
                    List.of(
                            "actual-flagged",
                            "actual-withdrawn",
                            "estimate-normal",
                            "estimate-flagged",
                            "estimate-withdrawn",
                            "forecast-normal",
                            "forecast-flagged",
                            "forecast-withdrawn",
                            "target-normal",
                            "target-flagged",
                            "target-withdrawn")),
            Map.entry("sure-nature", codes(EnumSet.complementOf(EnumSet.of(Nature.ACTUAL)))),
            Map.entry("age-passed", codes(EnumSet.of(Nature.FORECAST, Nature.TARGET))),
            Map.entry("age-reached", codes(EnumSet.of(Nature.FORECAST, Nature.TARGET))),
            Map.entry("sure-status", codes(EnumSet.complementOf(EnumSet.of(Status.NORMAL)))),
            Map.entry("sure-stated", codes(EnumSet.complementOf(EnumSet.of(Qualifier.EXACT)))),
            Map.entry("sure-period", codes(EnumSet.allOf(PeriodBasis.class))),
            Map.entry("sure-alone", List.of("conflicts", "implausible", "agrees", "reading", "limits")),
            Map.entry("sure-check", List.of("conflicts", "implausible", "agrees", "reading", "limits")),
            Map.entry("sure-checks", List.of("conflicts", "implausible", "agrees", "reading", "limits")),
            Map.entry("finding-size", codes(EnumSet.allOf(Deviation.Kind.class))),
            Map.entry("rule", codes(EnumSet.allOf(RuleCode.class))),
            Map.entry("rule-meaning", codes(EnumSet.allOf(RuleCode.class))),
            Map.entry("working", workings()),
            Map.entry("refusal", codes(EnumSet.allOf(Refusal.class))),
            Map.entry("chart.shows", codes(EnumSet.allOf(ChartKind.class))),
            Map.entry("chart.none", codes(EnumSet.allOf(NoChart.Reason.class))),
            Map.entry("comparing.field", codes(EnumSet.allOf(CompareDimension.class))),
            Map.entry("comparing.field-hint", codes(EnumSet.allOf(CompareDimension.class))),
            Map.entry("comparing.nature", codes(EnumSet.allOf(Nature.class))),
            Map.entry("comparing.all", codes(EnumSet.allOf(CompareDimension.class))),
            Map.entry("comparing.unknown", codes(EnumSet.allOf(CompareDimension.class))),
            Map.entry("comparing.measured", codes(EnumSet.allOf(Measure.class))),
            Map.entry("comparing.nothing", codes(EnumSet.allOf(CompareDimension.class))),
            Map.entry(
                    "step",
                    List.of(
                            "began",
                            "revised",
                            "recalled",
                            "submitted",
                            "merged",
                            "lapsed",
                            "approved",
                            "returned",
                            "conflicted",
                            "published",
                            "abandoned")),
            Map.entry(
                    "step-refused",
                    List.of(
                            "busy",
                            "state",
                            "planned",
                            "own",
                            "approver",
                            "moved",
                            "moves",
                            "checklist",
                            "role",
                            "not-author",
                            "last-subject",
                            "suppressed",
                            "already-suppressed")),
            Map.entry(
                    "error",
                    List.of(
                            "not-found.name",
                            "not-found.explanation",
                            "gone.name",
                            "gone.explanation",
                            "refused.name",
                            "refused.explanation",
                            "too-large.name",
                            "too-large.explanation",
                            "not-read.name",
                            "not-read.explanation",
                            "too-many.name",
                            "too-many.explanation",
                            "failed.name",
                            "failed.explanation",
                            "unavailable.name",
                            "unavailable.explanation"))));

    private MessageFamilies() {}

    static Set<String> prefixes() {
        return CODES.keySet();
    }

    static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        CODES.forEach((prefix, codes) -> codes.forEach(code -> keys.add(prefix + "." + code)));
        return keys;
    }

    /** Of everything that staff edit. */
    private static List<String> fields(Function<Field, String> name) {
        return Schema.kinds().stream()
                .flatMap(kind -> Schema.of(kind).fields().stream())
                .map(name)
                .distinct()
                .toList();
    }

    private static List<String> groups() {
        return Schema.kinds().stream()
                .flatMap(kind -> Schema.of(kind).groups().stream())
                .map(Schema.Group::name)
                .distinct()
                .toList();
    }

    private static List<String> withWhole() {
        return Stream.of(RelationKind.values())
                .filter(RelationKind::hasWhole)
                .map(RelationKind::code)
                .toList();
    }

    private static List<String> workings() {
        return Stream.of(RuleCode.values())
                .flatMap(rule -> rule.lines().stream().map(line -> rule.code() + "." + line))
                .toList();
    }

    private static List<String> readings() {
        return Stream.of(RuleCode.values())
                .flatMap(rule -> rule.lines().stream().filter(rule::isReading).map(line -> rule.code() + "." + line))
                .toList();
    }

    private static <E extends Enum<E> & Coded> List<String> codes(Set<E> constants) {
        Function<E, String> code = Coded::code;
        return Stream.of(constants).flatMap(Set::stream).map(code).toList();
    }
}
