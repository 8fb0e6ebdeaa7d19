package org.investportal.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** An indicator. */
record IndicatorDetail(
        @Schema(description = "The number of the edition that the indicator is of.")
        int edition,

        @Schema(description = "The indicator.") IndicatorList.IndicatorObject indicator) {}
