package org.investportal.api;

import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.investportal.search.SearchRequest;
import org.investportal.site.api.ApiPage;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the values that parameters may have: codes, and the smallest and largest numbers. */
@Component
class ApiParameterCustomizer implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of());
        for (Parameter parameter : parameters) {
            // springdoc gives all parameters of one type the same schema
            parameter.setSchema(AnnotationsUtils.clone(parameter.getSchema(), true));
            Schema<Object> schema = schema(parameter);
            if (parameter.getIn().equals("query")) {
                ApiSchemaFactory.CODES
                        .getOrDefault(parameter.getName(), List.of())
                        .forEach(constant -> schema.addEnumItemObject(constant.code()));
            }
            if (parameter.getName().equals("limit")) {
                schema.setMinimum(BigDecimal.ONE);
                schema.setMaximum(BigDecimal.valueOf(ApiPage.MOST_ENTRIES));
            }
            if (parameter.getName().equals(SearchRequest.TEXT)) {
                schema.setMaxLength(SearchRequest.LONGEST);
            }
        }
        return operation;
    }

    /** Returns the schema of the value, or of each value of a list. */
    @SuppressWarnings("unchecked")
    private static Schema<Object> schema(Parameter parameter) {
        Schema<Object> schema = parameter.getSchema();
        return schema.getItems() == null ? schema : (Schema<Object>) schema.getItems();
    }
}
