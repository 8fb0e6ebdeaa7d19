package org.investportal.wording;

import org.investportal.value.Language;
import org.investportal.value.Quantity;
import org.jspecify.annotations.Nullable;

/** Formats large values a second time in the scale of the other language: {@code 1592亿元} beside {@code 159.2 billion yuan}. */
public final class OtherScaleWording {

    private final QuantityWording quantities;

    public OtherScaleWording(QuantityWording quantities) {
        this.quantities = quantities;
    }

    /**
     * Returns the value in the other scale; null for ratios and ranks, and for amounts without a word for a large number in either language, which have the
     * same digits in both.
     */
    @Nullable
    public ScaledValue twin(Quantity quantity, Language language) {
        Language other = language == Language.ZH ? Language.EN : Language.ZH;
        boolean large = LargeNumberWord.of(quantity.upper().amount(), Language.ZH) != null
                && quantity.unit().isLarge()
                && !ShortenedNumber.isWrittenOut(quantity);
        return large ? new ScaledValue(other.tag(), quantities.of(quantity, null, other)) : null;
    }
}
