package org.investportal.site.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.reconciliation.FindingService;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.Tolerance;
import org.investportal.reconciliation.finding.Verdict;
import org.investportal.site.page.LabelledValue;
import org.investportal.site.page.ListPage;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.AgreementCondition;
import org.investportal.site.part.FindingLineMapper;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** Makes the page of everything that was checked. */
@Component
public class ChecksPageFactory {

    public static final String PATH = PublicPath.CHECKS;

    private static final int ON_A_PAGE = 100;

    private final PageFrameFactory context;
    private final FindingService findings;

    ChecksPageFactory(PageFrameFactory context, FindingService findings) {
        this.context = context;
        this.findings = findings;
    }

    /** Pages are counted from 1. */
    public ChecksPage at(int edition, int page, Language language) {
        List<Finding> all = findings.at(edition).all();
        ListPage<Finding> shown = ListPage.of(all, ON_A_PAGE, PATH, page, edition);
        PageText pageText = context.rendering(context.view(edition).everything(), language);
        return new ChecksPage(
                context.headOfList(
                        pageText, pageText.message("checks.name"), pageText.message("checks.lead"), PATH, page),
                context.frame(pageText, PATH, PublicPath.page(PATH, page)),
                counts(pageText, all),
                groups(pageText, all, shown.lines()),
                shown.paging(),
                new LookalikeHeadlineFinder(pageText).headlines(),
                method(pageText),
                terms(pageText));
    }

    private static List<LabelledValue> counts(PageText pageText, List<Finding> all) {
        return sections(pageText)
                .flatMap(section -> section.parts().stream())
                .map(part -> new LabelledValue(
                        part.name(),
                        String.valueOf(all.stream().filter(part.findings()).count())))
                .toList();
    }

    private static List<ChecksPage.Group> groups(PageText pageText, List<Finding> all, List<Finding> shown) {
        FindingLineMapper lines = new FindingLineMapper(pageText);
        return sections(pageText)
                .map(section -> {
                    List<Finding> found = shown.stream().filter(section::has).toList();
                    return new ChecksPage.Group(
                            section.fragment(),
                            section.name(),
                            all.stream().filter(section::has).count(),
                            lines.of(found.stream()
                                    .filter(finding -> !finding.isTrivial())
                                    .toList()),
                            lines.of(found.stream().filter(Finding::isTrivial).toList()));
                })
                .filter(group -> !group.findings().isEmpty() || !group.trivial().isEmpty())
                .toList();
    }

    /** Conflicts and implausible findings are one section, since a small conflict matters less than a large surprise. */
    private static Stream<Section> sections(PageText pageText) {
        return Stream.of(
                new Section(
                        "doubts",
                        pageText.message("checks.doubts"),
                        List.of(part(pageText, Verdict.CONFLICTS), part(pageText, Verdict.IMPLAUSIBLE))),
                new Section(
                        Verdict.AGREES_IN_ONE_READING.code(),
                        pageText.message("verdict", Verdict.AGREES_IN_ONE_READING),
                        List.of(
                                new Part(
                                        pageText.message("condition", AgreementCondition.READING),
                                        finding -> isReading(pageText, finding, true)),
                                new Part(
                                        pageText.message("checks.limits"),
                                        finding -> isReading(pageText, finding, false)))),
                Section.of(
                        "confirmed",
                        new Part(
                                pageText.message("checks.confirmed"),
                                finding -> finding.verdict() == Verdict.AGREES && !finding.isWithinOneSource())),
                Section.of(
                        Verdict.AGREES.code(),
                        new Part(pageText.message("checks.within-source"), Finding::isWithinOneSource)),
                Section.of(Verdict.CANNOT_TELL.code(), part(pageText, Verdict.CANNOT_TELL)));
    }

    /** Returns whether the figures agree under a condition, and whether that is one of two readings is as asked. */
    private static boolean isReading(PageText pageText, Finding finding, boolean reading) {
        return AgreementCondition.of(finding, pageText.selection())
                .filter(condition -> condition.isReading() == reading)
                .isPresent();
    }

    private static Part part(PageText pageText, Verdict verdict) {
        return new Part(pageText.message("verdict", verdict), finding -> finding.verdict() == verdict);
    }

    /** Findings that are counted together. */
    private record Part(String name, Predicate<Finding> findings) {}

    /** Findings under one heading. */
    private record Section(String fragment, String name, List<Part> parts) {

        static Section of(String fragment, Part part) {
            return new Section(fragment, part.name(), List.of(part));
        }

        boolean has(Finding finding) {
            return parts.stream().anyMatch(part -> part.findings().test(finding));
        }
    }

    private static List<LabelledValue> terms(PageText pageText) {
        return Stream.of(Verdict.values())
                .map(verdict -> new LabelledValue(
                        pageText.message("verdict", verdict), pageText.message("verdict-meaning", verdict)))
                .toList();
    }

    private static ChecksPage.Method method(PageText pageText) {
        return new ChecksPage.Method(
                percent(pageText, BigDecimal.ONE.subtract(Tolerance.WHOLE_FALLS_TO)),
                percent(pageText, Tolerance.WHOLE_GROWS_TO.subtract(BigDecimal.ONE)),
                number(pageText, Tolerance.SERIES),
                number(pageText, Tolerance.UNLIKE),
                number(pageText, BigDecimal.valueOf(Tolerance.YEARS_BACK)),
                number(pageText, BigDecimal.valueOf(Tolerance.NEAR_YEARS)),
                percent(pageText, Tolerance.PRICES),
                percent(pageText, Tolerance.RATE));
    }

    private static String percent(PageText pageText, BigDecimal part) {
        return number(pageText, part.movePointRight(2));
    }

    private static String number(PageText pageText, BigDecimal number) {
        return pageText.quantities().number(number, pageText.language());
    }
}
