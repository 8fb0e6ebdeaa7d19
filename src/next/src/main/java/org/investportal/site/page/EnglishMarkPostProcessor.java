package org.investportal.site.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.investportal.value.Language;
import org.investportal.wording.UntranslatedMark;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Marks by {@code lang} the words of a page that are in another language: text marked by {@link UntranslatedMark} becomes an element of its own, wherever
 * it comes to stand. Where there can be no element, in attributes and titles, the marks are left out.
 */
@Component
class EnglishMarkPostProcessor extends AbstractDialect implements IPostProcessorDialect {

    private static final int AFTER_ALL_ELSE = 1000;

    EnglishMarkPostProcessor() {
        super("English in pages");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return AFTER_ALL_ELSE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Marks.class, AFTER_ALL_ELSE));
    }

    /** One for each page that is made; public, since the engine makes it. */
    public static final class Marks extends AbstractTemplateHandler {

        private static final Set<String> OF_TEXT_ALONE =
                Set.of("title", "desc", "option", "textarea", "script", "style");

        private int drawing;
        private boolean textAlone;

        @Override
        public void handleText(IText text) {
            String said = text.getText();
            if (said.indexOf(UntranslatedMark.BEGIN) < 0 && said.indexOf(UntranslatedMark.END) < 0) {
                super.handleText(text);
            } else if (textAlone) {
                super.handleText(models().createText(UntranslatedMark.unmarked(said)));
            } else {
                marked(said);
            }
        }

        private void marked(String said) {
            int end = 0;
            for (int begin = said.indexOf(UntranslatedMark.BEGIN);
                    begin >= 0;
                    begin = said.indexOf(UntranslatedMark.BEGIN, end)) {
                plain(said.substring(end, begin));
                int close = said.indexOf(UntranslatedMark.END, begin);
                end = close < 0 ? said.length() : close + 1;
                foreign(UntranslatedMark.unmarked(said.substring(begin, end)));
            }
            plain(said.substring(end));
        }

        private void plain(String words) {
            if (!words.isEmpty()) {
                super.handleText(models().createText(UntranslatedMark.unmarked(words)));
            }
        }

        private void foreign(String words) {
            String element = drawing > 0 ? "tspan" : "span";
            Map<String, String> attributes = new LinkedHashMap<>(); // written in this order in every process
            if (UntranslatedMark.isChinese(words)) {
                attributes.put("lang", Language.ZH.tag());
            } else {
                attributes.put("lang", Language.EN.tag());
                attributes.put("class", "untranslated");
            }
            super.handleOpenElement(
                    models().createOpenElementTag(element, attributes, AttributeValueQuotes.DOUBLE, false));
            plain(words);
            super.handleCloseElement(models().createCloseElementTag(element));
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            String name = tag.getElementCompleteName();
            drawing += name.equals("svg") ? 1 : 0;
            textAlone = OF_TEXT_ALONE.contains(name);
            super.handleOpenElement(unmarked(tag));
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            drawing -= tag.getElementCompleteName().equals("svg") ? 1 : 0;
            textAlone = false;
            super.handleCloseElement(tag);
        }

        @Override
        public void handleStandaloneElement(IStandaloneElementTag tag) {
            super.handleStandaloneElement(unmarked(tag));
        }

        private <T extends IProcessableElementTag> T unmarked(T tag) {
            T unmarked = tag;
            for (IAttribute attribute : tag.getAllAttributes()) {
                String value = attribute.getValue();
                if (value != null && value.indexOf(UntranslatedMark.BEGIN) >= 0) {
                    unmarked = models().setAttribute(
                                    unmarked, attribute.getAttributeCompleteName(), UntranslatedMark.unmarked(value));
                }
            }
            return unmarked;
        }

        private IModelFactory models() {
            ITemplateContext context = getContext();
            return context.getModelFactory();
        }
    }
}
