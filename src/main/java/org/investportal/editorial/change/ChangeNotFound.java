package org.investportal.editorial.change;

import org.investportal.catalogue.row.Suppression;
import org.investportal.editorial.content.Subject;

/** Thrown when a change, an order, a document, a remark, a subject or a published text does not exist. */
public class ChangeNotFound extends RuntimeException {

    private ChangeNotFound(String message) {
        super(message);
    }

    public static ChangeNotFound of(long change) {
        return new ChangeNotFound("There is no change " + change + ".");
    }

    public static ChangeNotFound ofOrder(long order) {
        return new ChangeNotFound("There is no order " + order + ".");
    }

    public static ChangeNotFound ofPreviewLink(long id) {
        return new ChangeNotFound("There is no preview link " + id + ".");
    }

    public static ChangeNotFound ofSubject(Subject subject) {
        return new ChangeNotFound("The published content has no " + subject.kind() + " " + subject.item() + ".");
    }

    public static ChangeNotFound ofSource(long item) {
        return new ChangeNotFound("There is no source " + item + ".");
    }

    public static ChangeNotFound ofRemark(long id) {
        return new ChangeNotFound("There is no remark " + id + ".");
    }

    public static ChangeNotFound ofDocument(long document) {
        return new ChangeNotFound("There is no document " + document + ".");
    }

    public static ChangeNotFound ofText(Suppression.Key key) {
        return new ChangeNotFound("Edition " + key.edition() + " has no " + key.kind() + " " + key.item() + ".");
    }
}
