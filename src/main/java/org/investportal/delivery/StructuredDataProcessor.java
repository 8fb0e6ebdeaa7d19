package org.investportal.delivery;

import java.util.Objects;
import java.util.Set;
import org.investportal.site.page.Head;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Writes the structured data of a page into an element: {@code portal:data="${page.head}"}. JSON in a script element must not be escaped
 * like HTML, and the data are safe as they are; so templates name the head with the data, and never unescaped text.
 */
@Component
class StructuredDataProcessor extends AbstractProcessorDialect {

    private static final String PREFIX = "portal";

    StructuredDataProcessor() {
        super("data in pages", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Data(prefix));
    }

    private static final class Data extends AbstractAttributeTagProcessor {

        /** Precedence of {@code th:text}, which comes after conditions. */
        private static final int AS_TEXT = 1300;

        Data(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "data", true, AS_TEXT, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                IElementTagStructureHandler structure) {
            Head head = (Head) StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, value)
                    .execute(context);
            structure.setBody(Objects.requireNonNull(head.json(), "this page says nothing to machines"), false);
        }
    }
}
