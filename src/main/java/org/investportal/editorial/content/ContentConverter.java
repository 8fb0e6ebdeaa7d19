package org.investportal.editorial.content;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores content as JSON with the fields in order, so that equal content is equal text. */
@Converter(autoApply = true)
class ContentConverter implements AttributeConverter<Content, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Content content) {
        return content == null ? null : JSON.writeValueAsString(content.fields());
    }

    @Override
    public @Nullable Content convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : Content.of(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
    }
}
