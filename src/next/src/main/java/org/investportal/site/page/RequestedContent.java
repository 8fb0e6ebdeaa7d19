package org.investportal.site.page;

import org.investportal.core.Content;
import org.investportal.core.Editions;
import org.investportal.core.Item;
import org.investportal.serving.RequestAddress;
import org.investportal.value.Language;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;

/** What a request asks for: a path, in one language, of the current edition or of one of the past. Methods of controllers take it as an argument. */
public final class RequestedContent {

    private final RequestAddress address;
    private final Content content;
    private final Content current;
    private final Editions editions;
    private final PageTextFactory texts;

    private RequestedContent(
            RequestAddress address, Content content, Content current, Editions editions, PageTextFactory texts) {
        this.address = address;
        this.content = content;
        this.current = current;
        this.editions = editions;
        this.texts = texts;
    }

    /** Reads what is asked for, or throws {@link PageNotFound} if there is no such edition. */
    static RequestedContent of(RequestAddress address, Editions editions, PageTextFactory texts) {
        Content current = editions.current();
        Integer number = address.edition();
        Content content = number == null
                ? current
                : editions.at(number).orElseThrow(() -> PageNotFound.at(address.path(), number));
        return new RequestedContent(address, content, current, editions, texts);
    }

    /** Returns what the page shows. */
    public Content content() {
        return content;
    }

    /** Returns what is published now, to which links of the page lead. */
    public Content current() {
        return current;
    }

    public Language language() {
        return address.language();
    }

    /** Returns the path of the page, without the language and the edition. */
    public String path() {
        return address.path();
    }

    /** Returns whether the address names the edition, which may be the current one. */
    public boolean isPast() {
        return address.edition() != null;
    }

    /** Returns what comes before the path of a page of the same edition; empty if that is the current one. */
    public String prefix() {
        return address.prefix();
    }

    /** Returns the words of the page. Its links lead to what is published now. */
    public PageText text() {
        return isPast() ? texts.of(content, current, prefix(), language()) : texts.of(content, language());
    }

    /**
     * Returns the item at the path of the request. Throws {@link PageNotFound} if the path never belonged to an item, or to one of another kind, {@link PageGone} if
     * the edition does not have the item, and {@link PageMoved} if it has another address now.
     */
    public <T extends Item> T item(Class<T> kind) {
        return item(kind, path());
    }

    /** Returns the item at another path, such as the one that the file of a request belongs to. */
    public <T extends Item> T item(Class<T> kind, String path) {
        int edition = content.edition().number();
        long id = editions.itemAt(path).orElseThrow(() -> PageNotFound.at(path, edition));
        Item item = content.find(id).orElseThrow(() -> PageGone.at(path, id, edition));
        String now = content.path(id).orElseThrow(() -> PageNotFound.at(path, edition));
        if (!now.equals(path)) {
            throw PageMoved.to(prefix() + now);
        }
        if (!kind.isInstance(item)) {
            throw PageNotFound.at(path, edition);
        }
        return kind.cast(item);
    }
}
