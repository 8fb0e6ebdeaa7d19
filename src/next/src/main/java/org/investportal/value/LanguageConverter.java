package org.investportal.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores languages as their codes. */
@Converter(autoApply = true)
class LanguageConverter implements AttributeConverter<Language, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Language language) {
        return language == null ? null : language.code();
    }

    @Override
    public @Nullable Language convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : Coded.parse(Language.class, code);
    }
}
