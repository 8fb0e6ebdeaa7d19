package org.investportal.site.general;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.investportal.core.Field;
import org.investportal.core.Item;
import org.investportal.core.Text;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.structured.DescribedThing;
import org.investportal.structured.IdReference;
import org.investportal.value.Period;
import org.investportal.value.Status;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Says to machines what an item is: the type and the properties of schema.org that the description of its kind names. */
final class GeneralDataFactory {

    private final PageFrameFactory frames;
    private final PageText pageText;

    GeneralDataFactory(PageFrameFactory frames, PageText pageText) {
        this.frames = frames;
        this.pageText = pageText;
    }

    DescribedThing of(Item item, String name) {
        String address = frames.absolute(pageText, pageText.address(item.item));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("url", address);
        properties.put("name", name);
        List<Field> all = item.kind().fields();
        for (Field field : FieldWording.fields(item.kind())) {
            String property = field.attribute().schema();
            Object value = property.isEmpty() || item.status() != Status.NORMAL ? null : value(field, all, item);
            if (value != null) {
                properties.put(property, value);
            }
        }
        return new DescribedThing(item.kind().kind().schema(), address + "#item", properties);
    }

    private @Nullable Object value(Field field, List<Field> all, Item item) {
        Object value = field.part() == null ? field.get(item) : FieldWording.words(field, all, item);
        if (value instanceof Text text) {
            String words = field.attribute().prose() ? pageText.prose(text).sure() : text.or(pageText.language());
            return words.isEmpty() ? null : words;
        } else if (value instanceof Long to) {
            return pageText.content()
                    .path(to)
                    .map(path -> new IdReference(frames.absolute(pageText, path) + "#item"))
                    .orElse(null);
        } else if (value instanceof Period period) {
            return pageText.periods().date(period, pageText.language());
        }
        return value == null ? null : String.valueOf(value);
    }
}
