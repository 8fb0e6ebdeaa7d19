package org.investportal.site.part;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.value.TextField;
import org.investportal.enquiries.handling.ReplyTime;
import org.investportal.enquiries.handling.ReplyTimeMeter;
import org.investportal.site.page.ContactPoint;
import org.investportal.web.PortalSettings;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Makes the contact that a page shows: that of its sector, or else that of the agency. */
@Component
public class ContactBoxFactory {

    private final PortalSettings settings;
    private final ReplyTimeMeter replies;

    ContactBoxFactory(PortalSettings settings, ReplyTimeMeter replies) {
        this.settings = settings;
        this.replies = replies;
    }

    public ContactBox of(PageText pageText) {
        return of(pageText, ofAgency(pageText), PublicPath.ENQUIRE);
    }

    /** Returns the contact of the agency, whose form begins with these words. */
    public ContactBox of(PageText pageText, String need) {
        return of(
                pageText,
                ofAgency(pageText),
                PublicPath.ENQUIRE + "?need=" + UriUtils.encode(need, StandardCharsets.UTF_8));
    }

    /** Returns the contact for the page of a sector, whose form names the sector. */
    public ContactBox of(PageText pageText, Sector sector) {
        String about = pageText.selection().address(sector.item());
        return of(
                pageText,
                ofSector(pageText, sector.item()).orElseGet(() -> ofAgency(pageText)),
                PublicPath.ENQUIRE + "?sector=" + sector.slug() + "&about=" + about);
    }

    private ContactBox of(PageText pageText, ContactPoint details, String enquire) {
        return new ContactBox(details, enquire, promise(pageText), measured(pageText));
    }

    private ContactPoint ofAgency(PageText pageText) {
        return ContactPoint.of(settings.contact(), pageText.language());
    }

    /** Returns the sector's own contact; empty unless it says how to reach it. */
    public static Optional<ContactPoint> ofSector(PageText pageText, long sector) {
        return Optional.of(new ContactPoint(
                        pageText.text(sector, TextField.CONTACT_NAME),
                        pageText.text(sector, TextField.CONTACT_ROLE),
                        pageText.text(sector, TextField.CONTACT_PHONE),
                        pageText.text(sector, TextField.CONTACT_EMAIL),
                        pageText.text(sector, TextField.CONTACT_WECHAT),
                        null))
                .filter(ContactPoint::isReachable);
    }

    /** Returns within what time the agency answers. */
    public String promise(PageText pageText) {
        return pageText.message(
                "enquire.promise", String.valueOf(replies.current().promisedDays()));
    }

    private @Nullable String measured(PageText pageText) {
        ReplyTime measured = replies.current();
        if (measured.medianDays().isEmpty()) {
            return null;
        }
        int days = measured.medianDays().getAsInt();
        String key = days == 0 ? "contact.measured.same-day" : "contact.measured.days";
        return pageText.message(key, String.valueOf(days), String.valueOf(measured.answered()));
    }
}
