package org.investportal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Vintage;
import org.investportal.site.page.PageMoved;
import org.investportal.site.part.FigureFile;
import org.investportal.site.part.FigureRecordMapper;
import org.investportal.web.PortalSettings;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves lists of figures and single figures. */
@RestController
class ApiFigureController {

    private static final String FIGURES = PublicPath.API_V1 + "/figures";
    private static final String FIGURE = FIGURES + "/{indicator}/{area}/{period}";
    private static final String KIND =
            "A nature (estimate, forecast or target) or a vintage (preliminary, revised or final).";
    private static final String VINTAGE = "A vintage (preliminary, revised or final).";

    private final Catalogue catalogue;
    private final FigureRecordMapper records;
    private final FigureDetailFactory details;
    private final EditionTime times;
    private final CodeResolver codes;
    private final PortalSettings settings;

    ApiFigureController(
            Catalogue catalogue,
            FigureRecordMapper records,
            FigureDetailFactory details,
            EditionTime times,
            CodeResolver codes,
            PortalSettings settings) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.codes = codes;
        this.records = records;
        this.details = details;
        this.times = times;
    }

    @Operation(
            operationId = "figures",
            summary =
                    "Lists figures, also those in doubt, withdrawn ones, forecasts, targets and values that newer ones replace.")
    @GetMapping(FIGURES)
    ResponseEntity<FigureList> figures(
            @Parameter(description = "Codes of the sectors that figures are counted under.")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> sector,
            @Parameter(description = "Codes of indicators.") @RequestParam(required = false) @Nullable
                    List<String> indicator,
            @Parameter(description = "Codes of areas.") @RequestParam(required = false) @Nullable List<String> area,
            @Parameter(description = "The code of a period. Periods within it are found as well.")
                    @RequestParam(required = false)
                    @Nullable
                    String period,
            @Parameter(description = "Codes of measures.") @RequestParam(required = false) @Nullable
                    List<String> measure,
            @Parameter(description = "Codes of statuses: normal, flagged or withdrawn.")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> status,
            @Parameter(description = "Codes of natures: actual, estimate, forecast or target.")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> nature,
            @Parameter(description = "Codes of vintages: preliminary, not-stated, revised or final.")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> vintage,
            @Parameter(description = FigureObjectMapper.FIELDS, explode = Explode.FALSE)
                    @RequestParam(required = false)
                    @Nullable
                    List<String> fields,
            @Parameter(description = ListSlice.LIMIT) @RequestParam(defaultValue = ListSlice.USUAL_LIMIT) int limit,
            @Parameter(description = ListSlice.CURSOR) @RequestParam(required = false) @Nullable String cursor,
            @Parameter(hidden = true) Language language) {
        ListSlice slice = ListSlice.of(
                cursor,
                limit,
                catalogue,
                FIGURES,
                CodeResolver.values("sector", sector),
                CodeResolver.values("indicator", indicator),
                CodeResolver.values("area", area),
                period,
                CodeResolver.values("measure", measure),
                CodeResolver.values("status", status),
                CodeResolver.values("nature", nature),
                CodeResolver.values("vintage", vintage));
        FigureFilter filter = new FigureFilter(
                codes.sectors(sector, slice.edition()),
                codes.indicators(indicator, slice.edition()),
                codes.areas(area, slice.edition()),
                FigureFilter.period(period),
                CodeResolver.constants("measure", Measure.class, measure),
                CodeResolver.constants("status", Status.class, status),
                CodeResolver.constants("nature", Nature.class, nature),
                CodeResolver.constants("vintage", Vintage.class, vintage));
        return ApiAnswer.of(list(filter, fields, slice, language), language);
    }

    private FigureList list(FigureFilter filter, @Nullable List<String> fields, ListSlice slice, Language language) {
        FigureFile file = records.at(slice.edition(), language, filter::matches);
        return new FigureList(
                slice.edition(),
                times.of(slice.edition()),
                settings.license(),
                file.records().size(),
                FigureObjectMapper.of(slice.of(file.records()), FigureObjectMapper.columns(fields)),
                slice.next(file.records().size()));
    }

    @Operation(operationId = "figure", summary = "Returns a figure with its mentions, findings and versions.")
    @GetMapping(FIGURE)
    ResponseEntity<FigureDetail> figure(
            @Parameter(description = "The code of the indicator.") @PathVariable String indicator,
            @Parameter(description = "The code of the area.") @PathVariable String area,
            @Parameter(description = "The code of the period.") @PathVariable String period,
            @Parameter(hidden = true) Language language) {
        return detail(String.join("/", indicator, area, period), language);
    }

    @Operation(
            operationId = "figureOfKind",
            summary = "Returns a figure whose address ends with a nature or a vintage.")
    @GetMapping(FIGURE + "/{kind}")
    ResponseEntity<FigureDetail> figureOfKind(
            @Parameter(description = "The code of the indicator.") @PathVariable String indicator,
            @Parameter(description = "The code of the area.") @PathVariable String area,
            @Parameter(description = "The code of the period.") @PathVariable String period,
            @Parameter(description = KIND) @PathVariable String kind,
            @Parameter(hidden = true) Language language) {
        return detail(String.join("/", indicator, area, period, kind), language);
    }

    @Operation(
            operationId = "figureOfKindAndVintage",
            summary = "Returns a figure whose address ends with a nature and a vintage.")
    @GetMapping(FIGURE + "/{kind}/{vintage}")
    ResponseEntity<FigureDetail> figureOfKindAndVintage(
            @Parameter(description = "The code of the indicator.") @PathVariable String indicator,
            @Parameter(description = "The code of the area.") @PathVariable String area,
            @Parameter(description = "The code of the period.") @PathVariable String period,
            @Parameter(description = KIND) @PathVariable String kind,
            @Parameter(description = VINTAGE) @PathVariable String vintage,
            @Parameter(hidden = true) Language language) {
        return detail(String.join("/", indicator, area, period, kind, vintage), language);
    }

    /** The figure moves with its page, and is gone with it. */
    private ResponseEntity<FigureDetail> detail(String path, Language language) {
        try {
            return ApiAnswer.of(details.at(catalogue.current(), "/figures/" + path, language), language);
        } catch (PageMoved moved) {
            throw moved.below(PublicPath.API_V1);
        }
    }
}
