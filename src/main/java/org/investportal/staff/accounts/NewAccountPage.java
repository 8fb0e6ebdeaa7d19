package org.investportal.staff.accounts;

import java.util.List;
import org.investportal.staff.CheckboxGroup;
import org.investportal.staff.StaffFrame;
import org.investportal.web.InputField;
import org.investportal.web.Link;

/** Page to add an account. */
record NewAccountPage(
        StaffFrame frame, List<Link> mistakes, InputField email, InputField fullName, CheckboxGroup roles) {}
