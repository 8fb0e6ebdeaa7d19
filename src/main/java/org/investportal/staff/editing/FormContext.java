package org.investportal.staff.editing;

import java.util.List;
import java.util.Map;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.ContentMerge.Conflict;
import org.investportal.staff.CheckMessage;
import org.investportal.staff.RemarkLine;
import org.investportal.staff.options.OptionLookup;
import org.investportal.staff.options.PositionOptionList;

/**
 * Data with which a form is shown.
 *
 * @param published what is published of its thing; nothing of what is new
 * @param asked the name of the search that the page answers, or the value of the button that chose a printed number; empty if none
 * @param conflicts what others made of its fields meanwhile, by field
 * @param checklist what the checklist found of what was kept last, by field
 * @param remarks remarks of colleagues, by field
 */
record FormContext(
        Content published,
        OptionLookup choosing,
        OptionSearch search,
        String asked,
        PrintedNumberLookup printed,
        PositionOptionList positions,
        Map<String, Conflict> conflicts,
        Map<String, List<CheckMessage>> checklist,
        Map<String, List<RemarkLine>> remarks) {}
