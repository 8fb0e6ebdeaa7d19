package org.investportal.editorial.checklist;

import java.util.ArrayList;
import java.util.List;

/** Runs all checks on one draft. */
public final class CheckRunner {

    private static final List<Check> ALL = List.of(
            new CompletenessCheck(),
            new FigureCheck(),
            new FutureCheck(),
            new MeasureCheck(),
            new ReferenceCheck(),
            new PrintedCheck(),
            new DoubtCheck(),
            new WithdrawalCheck(),
            new NewerFigureCheck(),
            new MovedFigureCheck(),
            new FormerFigureCheck(),
            new PassageCheck(),
            new ParagraphCountCheck(),
            new TermCheck(),
            new ContactCheck(),
            new WordsCheck(),
            new LinkCheck(),
            new TranslationCheck());

    private static final List<Check> OF_REMOVALS = List.of(new RemovalCheck());

    private CheckRunner() {}

    public static List<ChecklistItem> of(ChecklistContext.Drafted draft, ChecklistContext checklistContext) {
        List<ChecklistItem> items = new ArrayList<>();
        List<Check> checks = checklistContext.isRemoval(draft) ? OF_REMOVALS : ALL;
        checks.forEach(check -> check.of(draft.subject(), draft.content(), checklistContext, items::add));
        return List.copyOf(items);
    }
}
