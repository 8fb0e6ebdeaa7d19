package org.investportal.watches;

import java.util.List;
import org.investportal.mail.MailView;

/**
 * What is stored about figures for one person.
 *
 * @param figures those that the person watches
 * @param mails the mails about figures, which stay for a time after the person ended them
 */
public record PersonWatchData(List<FigureWatchView> figures, List<MailView> mails) {

    public static final PersonWatchData NONE = new PersonWatchData(List.of(), List.of());

    public boolean isEmpty() {
        return figures.isEmpty() && mails.isEmpty();
    }
}
