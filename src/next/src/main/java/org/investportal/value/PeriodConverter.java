package org.investportal.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores periods as their codes. */
@Converter(autoApply = true)
class PeriodConverter implements AttributeConverter<Period, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Period period) {
        return period == null ? null : period.code();
    }

    @Override
    public @Nullable Period convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : Period.parse(code);
    }
}
