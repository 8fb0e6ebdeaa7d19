package org.investportal.staff;

import org.investportal.wording.English;

/** The words of the desk as they ship, without the portal around them. */
public final class DeskWords {

    private DeskWords() {}

    public static StaffWording english() {
        return new StaffWording(English.words());
    }
}
