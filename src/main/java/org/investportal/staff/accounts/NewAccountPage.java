package org.investportal.staff.accounts;

import java.util.List;
import org.investportal.web.Field;
import org.investportal.web.Link;
import org.investportal.staff.Choices;
import org.investportal.staff.StaffFrame;

/** Where an account is added. */
record NewAccountPage(StaffFrame frame, List<Link> mistakes, Field email, Field fullName, Choices roles) {}
