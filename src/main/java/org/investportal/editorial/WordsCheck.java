package org.investportal.editorial;

import java.util.function.Consumer;

/** Words cite figures, so that a number is corrected in one place. STUB until amounts are found in words. */
final class WordsCheck implements Check {

    @Override
    public void of(Subject subject, Content content, Ground ground, Consumer<ChecklistItem> found) {}
}
