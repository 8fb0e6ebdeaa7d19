package org.investportal.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores locators as their codes. */
@Converter(autoApply = true)
class LocatorConverter implements AttributeConverter<Locator, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Locator locator) {
        return locator == null ? null : locator.code();
    }

    @Override
    public @Nullable Locator convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : Locator.parse(code);
    }
}
