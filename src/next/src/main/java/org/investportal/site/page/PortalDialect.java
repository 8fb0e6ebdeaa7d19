package org.investportal.site.page;

import java.util.Set;
import java.util.function.Function;
import org.investportal.site.part.SectorSymbol;
import org.investportal.structured.DataBlock;
import org.investportal.wording.UntranslatedMark;
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

/** Writes into an element what must not be escaped and is safe as it is: the structured data of a page, {@code portal:data="${page.head.block()}"}, and the drawing of a sector. Each takes one type, so that no template writes unescaped text. */
@Component
class PortalDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "portal";

    PortalDialect() {
        super("data in pages", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new Body<>(prefix, "data", DataBlock.class, block -> UntranslatedMark.unmarked(block.json())),
                new Body<>(prefix, "drawing", SectorSymbol.class, SectorSymbol::shapes));
    }

    /** Writes the markup of a value of one type as the body of the element. */
    private static final class Body<T> extends AbstractAttributeTagProcessor {

        /** Precedence of {@code th:text}, which comes after conditions. */
        private static final int AS_TEXT = 1300;

        private final Class<T> type;
        private final Function<T, String> markup;

        Body(String prefix, String name, Class<T> type, Function<T, String> markup) {
            super(TemplateMode.HTML, prefix, null, false, name, true, AS_TEXT, true);
            this.type = type;
            this.markup = markup;
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                IElementTagStructureHandler structure) {
            Object found = StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, value)
                    .execute(context);
            structure.setBody(markup.apply(type.cast(found)), false);
        }
    }
}
