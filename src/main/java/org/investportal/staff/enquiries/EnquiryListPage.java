package org.investportal.staff.enquiries;

import java.util.List;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffFrame;
import org.jspecify.annotations.Nullable;

/**
 * A list of enquiries.
 *
 * @param lists the addresses of all lists, with their names
 * @param q the words that were searched for; empty for a list
 * @param newer the address of the part before; null if there is none
 * @param older the address of the next part; null if there is none
 * @param csv the address of the list as a file; null for a search
 * @param mailSet whether the portal can send mail
 * @param administrator whether the person may see and erase the data of one investor
 */
record EnquiryListPage(
        StaffFrame frame,
        List<SelectOption> lists,
        String q,
        List<EnquiryLine> lines,
        @Nullable String newer,
        @Nullable String older,
        @Nullable String csv,
        boolean mailSet,
        boolean administrator) {}
