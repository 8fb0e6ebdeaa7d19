package org.investportal.site.part;

import org.investportal.catalogue.row.Sector;
import org.investportal.enquiries.handling.ReplyTime;
import org.investportal.enquiries.handling.ReplyTimeMeter;
import org.investportal.web.PortalSettings;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the contact of the agency for a page. */
@Component
public class ContactBoxFactory {

    private final PortalSettings settings;
    private final ReplyTimeMeter replies;

    ContactBoxFactory(PortalSettings settings, ReplyTimeMeter replies) {
        this.settings = settings;
        this.replies = replies;
    }

    public ContactBox of(PageText pageText) {
        return of(pageText, PublicPath.ENQUIRE);
    }

    /** Returns the contact for the page of a sector, whose form names the sector. */
    public ContactBox of(PageText pageText, Sector sector) {
        String about = pageText.selection().address(sector.item());
        return of(pageText, PublicPath.ENQUIRE + "?sector=" + sector.slug() + "&about=" + about);
    }

    private ContactBox of(PageText pageText, String enquire) {
        return new ContactBox(settings.contact(), enquire, promise(pageText), measured(pageText));
    }

    /** Returns within what time the agency answers. */
    public String promise(PageText pageText) {
        int days = replies.current().promisedDays();
        return pageText.message(days == 1 ? "enquire.promise.day" : "enquire.promise.days", String.valueOf(days));
    }

    private @Nullable String measured(PageText pageText) {
        ReplyTime measured = replies.current();
        if (measured.medianDays().isEmpty()) {
            return null;
        }
        int days = measured.medianDays().getAsInt();
        String key = switch (days) {
            case 0 -> "contact.measured.same-day";
            case 1 -> "contact.measured.day";
            default -> "contact.measured.days";
        };
        return pageText.message(key, String.valueOf(days), String.valueOf(measured.answered()));
    }
}
