package org.investportal.catalogue;

import java.util.List;
import java.util.Map;
import org.investportal.catalogue.row.Address;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.value.Language;

/**
 * The content that one or more editions add to a timeline.
 *
 * @param edition the last of these editions
 * @param history the editions and their entries, newest first, in each language
 */
record EditionContent(
        int edition,
        List<Row> rows,
        List<Mention> mentions,
        List<Address> addresses,
        Map<Language, EditionHistory> history) {}
