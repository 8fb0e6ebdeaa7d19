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
import org.investportal.site.part.FindingLineMapper;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** Makes the page of everything that was checked. */
@Component
public class ChecksPageFactory {

    public static final String PATH = "/checks";

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
                groups(pageText, shown.lines()),
                shown.paging(),
                new LookalikeHeadlineFinder(pageText).headlines(),
                method(pageText),
                terms(pageText));
    }

    private static List<LabelledValue> counts(PageText pageText, List<Finding> all) {
        return Stream.of(Verdict.values())
                .map(verdict -> new LabelledValue(
                        pageText.message("verdict", verdict),
                        String.valueOf(all.stream()
                                .filter(finding -> finding.verdict() == verdict)
                                .count())))
                .toList();
    }

    /** Conflicts and implausible findings are one list, since a small conflict matters less than a large surprise. */
    private static List<ChecksPage.Group> groups(PageText pageText, List<Finding> shown) {
        return Stream.concat(
                        Stream.of(
                                group(pageText, "doubts", pageText.message("checks.doubts"), shown, Verdict::isDoubt)),
                        Stream.of(Verdict.values())
                                .filter(verdict -> !verdict.isDoubt())
                                .map(verdict -> group(
                                        pageText,
                                        verdict.code(),
                                        pageText.message("verdict", verdict),
                                        shown,
                                        other -> other == verdict)))
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }

    private static ChecksPage.Group group(
            PageText pageText, String fragment, String name, List<Finding> shown, Predicate<Verdict> those) {
        return new ChecksPage.Group(
                fragment,
                name,
                new FindingLineMapper(pageText)
                        .of(shown.stream()
                                .filter(finding -> those.test(finding.verdict()))
                                .toList()));
    }

    private static List<LabelledValue> terms(PageText pageText) {
        return Stream.of(Verdict.values())
                .map(verdict -> new LabelledValue(
                        pageText.message("verdict", verdict), pageText.message("verdict-meaning", verdict)))
                .toList();
    }

    private static ChecksPage.Method method(PageText pageText) {
        return new ChecksPage.Method(
                number(pageText, Tolerance.WHOLE_FALLS_TO),
                number(pageText, Tolerance.WHOLE_GROWS_TO),
                number(pageText, Tolerance.SERIES),
                number(pageText, Tolerance.UNLIKE),
                number(pageText, BigDecimal.valueOf(Tolerance.YEARS_BACK)),
                number(pageText, BigDecimal.valueOf(Tolerance.NEAR_YEARS)),
                number(pageText, Tolerance.PRICES));
    }

    private static String number(PageText pageText, BigDecimal number) {
        return pageText.quantities().number(number, pageText.language());
    }
}
