package org.investportal.catalogue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Text;
import org.springframework.util.ReflectionUtils;

/** All that readers see of an edition, in a form that can be compared, and read where it differs. */
public record WholeEdition(Map<String, List<String>> selections) {

    /** Texts are listed as a reader gets them. */
    private static final Set<String> LEFT_OUT = Set.of("written", "mark");

    public static WholeEdition of(CatalogueView view) {
        Selection overview = view.overview();
        Map<String, List<String>> lines = new TreeMap<>();
        lines.put("overview", lines(overview));
        lines.put("everything", lines(view.everything()));
        lines.put(
                "addresses",
                view.addresses().stream().map(WholeEdition::line).sorted().toList());
        overview.all(Sector.class).forEach(row -> lines.put("sector " + row.slug(), lines(view.sector(row.item()))));
        overview.all(Source.class)
                .forEach(row -> lines.put("source " + row.slug(), lines(WholeSource.of(view, row.item()))));
        return new WholeEdition(lines);
    }

    /** One line for each row, mention and text. */
    static List<String> lines(Selection selection) {
        List<String> lines = new ArrayList<>();
        RowKinds.ALL.forEach(kind -> selection.all(kind).forEach(row -> lines.add(line(row))));
        selection.mentions().forEach(mention -> lines.add(line(mention)));
        selection
                .all(Text.class)
                .forEach(text -> lines.add(text.item() + " reads "
                        + selection
                                .text(text.aboutId(), text.field(), text.language())
                                .orElseThrow()));
        return lines;
    }

    private static String line(Object row) {
        StringJoiner fields = new StringJoiner(", ", row.getClass().getSimpleName() + " ", "");
        ReflectionUtils.doWithFields(row.getClass(), field -> fields.add(valueOf(field, row)), WholeEdition::isListed);
        return fields.toString();
    }

    private static String valueOf(Field field, Object row) {
        ReflectionUtils.makeAccessible(field);
        return field.getName() + "=" + ReflectionUtils.getField(field, row);
    }

    private static boolean isListed(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !LEFT_OUT.contains(field.getName());
    }
}
