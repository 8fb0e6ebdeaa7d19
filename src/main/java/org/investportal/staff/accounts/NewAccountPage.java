package org.investportal.staff.accounts;

import java.util.List;
import org.investportal.staff.CheckboxGroup;
import org.investportal.staff.StaffFrame;
import org.investportal.web.InputField;
import org.investportal.web.Link;

/** Where an account is added. */
record NewAccountPage(
        StaffFrame frame, List<Link> mistakes, InputField email, InputField fullName, CheckboxGroup roles) {}
