package org.investportal.site.check;

import org.investportal.site.page.PageContext;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.page.Paging;
import org.investportal.site.page.Term;
import org.investportal.site.part.FindingLines;
import org.investportal.wording.Rendering;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.reconciliation.EditionFindings;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.Tolerance;
import org.investportal.reconciliation.finding.Verdict;
import org.springframework.stereotype.Component;

/** Makes the page of everything that was checked. */
@Component
public class ChecksPages {

    public static final String PATH = "/checks";

    private static final int ON_A_PAGE = 100;

    private final PageContext context;
    private final EditionFindings findings;

    ChecksPages(PageContext context, EditionFindings findings) {
        this.context = context;
        this.findings = findings;
    }

    /** Pages are counted from 1. */
    public ChecksPage at(int edition, int page, Language language) {
        List<Finding> all = findings.at(edition).all();
        int from = Paging.index(PATH, page, edition) * ON_A_PAGE;
        if (from >= all.size() && page > 1) {
            throw PageNotFound.at(PATH + Paging.PARAMETER + page, edition);
        }
        int to = Math.min(all.size(), from + ON_A_PAGE);
        Rendering rendering = context.rendering(context.view(edition).everything(), language);
        return new ChecksPage(
                context.headOfList(
                        rendering, rendering.message("checks.name"), rendering.message("checks.lead"), PATH, page),
                context.frame(rendering, PATH, Paging.at(PATH, page)),
                counts(rendering, all),
                groups(rendering, all.subList(from, to)),
                Paging.of(PATH, page, to < all.size()),
                new KeptApart(rendering).headlines(),
                method(rendering),
                terms(rendering));
    }

    private static List<Term> counts(Rendering rendering, List<Finding> all) {
        return Stream.of(Verdict.values())
                .map(verdict -> new Term(
                        rendering.message("verdict", verdict),
                        String.valueOf(all.stream()
                                .filter(finding -> finding.verdict() == verdict)
                                .count())))
                .toList();
    }

    /** Conflicts and what is hard to believe are one list, since a small conflict matters less than a large surprise. */
    private static List<ChecksPage.Group> groups(Rendering rendering, List<Finding> shown) {
        return Stream.concat(
                        Stream.of(group(
                                rendering, "doubts", rendering.message("checks.doubts"), shown, Verdict::isDoubt)),
                        Stream.of(Verdict.values())
                                .filter(verdict -> !verdict.isDoubt())
                                .map(verdict -> group(
                                        rendering,
                                        verdict.code(),
                                        rendering.message("verdict", verdict),
                                        shown,
                                        other -> other == verdict)))
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }

    private static ChecksPage.Group group(
            Rendering rendering, String fragment, String name, List<Finding> shown, Predicate<Verdict> those) {
        return new ChecksPage.Group(
                fragment,
                name,
                new FindingLines(rendering)
                        .of(shown.stream()
                                .filter(finding -> those.test(finding.verdict()))
                                .toList()));
    }

    private static List<Term> terms(Rendering rendering) {
        return Stream.of(Verdict.values())
                .map(verdict ->
                        new Term(rendering.message("verdict", verdict), rendering.message("verdict-meaning", verdict)))
                .toList();
    }

    private static ChecksPage.Method method(Rendering rendering) {
        return new ChecksPage.Method(
                number(rendering, Tolerance.WHOLE_FALLS_TO),
                number(rendering, Tolerance.WHOLE_GROWS_TO),
                number(rendering, Tolerance.SERIES),
                number(rendering, Tolerance.UNLIKE),
                number(rendering, BigDecimal.valueOf(Tolerance.YEARS_BACK)),
                number(rendering, BigDecimal.valueOf(Tolerance.NEAR_YEARS)),
                number(rendering, Tolerance.PRICES));
    }

    private static String number(Rendering rendering, BigDecimal number) {
        return rendering.quantities().number(number, rendering.language());
    }
}
