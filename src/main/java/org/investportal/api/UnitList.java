package org.investportal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All units that amounts may have. */
record UnitList(@Schema(description = "The units.") List<UnitObject> units) {

    /** A unit. */
    record UnitObject(
            @Schema(description = "The code of the unit.") String unit,

            @JsonProperty("unit_text") @Schema(description = "Its name.")
            String name,

            @Schema(description = "The kind of the unit, such as money, ratio or area.")
            String dimension,

            @Schema(description = "The currency (ISO 4217) of an amount of money, also per person or area.") @Nullable
            String currency,

            @JsonProperty("un_code")
            @Schema(description = "The code of UN/CEFACT recommendation 20, if there is one.")
            @Nullable
            String unCode) {}
}
