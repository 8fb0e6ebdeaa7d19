package org.investportal.staff.editing;

import java.util.List;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.ScratchService;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.options.OptionGroup;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The form of a thing.
 *
 * @param name of the thing
 * @param lead what will become of what is typed
 * @param links its public page, and the form of the next figure
 * @param action where the form is sent
 * @param scratch where scratch copies of it are sent
 * @param understood where the script asks how it is understood
 * @param key of this form as it is opened now
 * @param resumed of the form whose scratch copy it is filled with; empty if none
 * @param partOf the changes that it can be a part of: a new one, and drafts of the person; empty if there is no choice
 * @param backTo the forms to return to after saving; empty if none
 * @param growthFrom the revision of the growth that the form was filled with; empty if there was none
 * @param unsaved whether the form was sent and not saved, so that a scratch copy is needed at once
 * @param origin the question where its number comes from, if it has to be asked
 * @param offers scratch copies of other windows, and of before
 */
record FormPage(
        StaffFrame frame,
        String kind,
        String name,
        String lead,
        String back,
        List<Link> links,
        String action,
        String scratch,
        String understood,
        String key,
        String resumed,
        FormBase from,
        List<SelectOption> partOf,
        String backTo,
        String growthFrom,
        boolean unsaved,
        List<Link> mistakes,
        List<Notice> notices,
        List<ScratchOffer> offers,
        @Nullable Origin origin,
        List<FormGroup> groups,
        FormSidebar beside) {

    /** Returns how many scratch copies one person can have. */
    public String mostScratches() {
        return String.valueOf(ScratchService.MOST);
    }

    /**
     * A scratch copy that is there when its form is opened.
     *
     * @param text from when it is
     * @param href the form filled with it
     * @param discard where to throw it away
     * @param key which one to throw away
     */
    record ScratchOffer(String text, String href, String discard, String key) {}

    /**
     * The question where a number comes from that a source prints otherwise.
     *
     * @param chosen the code of the answer; empty if there is none
     * @param typedPlace where the same source prints it
     * @param sources what there is to choose for the other source
     */
    record Origin(
            String question,
            String printed,
            String chosen,
            @Nullable String mistake,
            InputField typedPlace,
            List<OptionGroup> sources,
            InputField source,
            InputField place,
            InputField reason,
            InputField reasonInChinese) {}
}
