package org.investportal.staff.signin;

import java.util.List;
import org.investportal.pages.Field;
import org.investportal.pages.Link;
import org.investportal.staff.Choices;
import org.investportal.staff.StaffFrame;

/** Where an account is added. */
record NewAccountPage(StaffFrame frame, List<Link> mistakes, Field email, Field fullName, Choices roles) {}
