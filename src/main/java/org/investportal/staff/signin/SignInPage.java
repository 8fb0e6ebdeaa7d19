package org.investportal.staff.signin;

import java.util.List;
import org.investportal.pages.Link;
import org.investportal.staff.Field;
import org.investportal.staff.StaffFrame;

/** Where staff sign in. */
record SignInPage(StaffFrame frame, List<Link> mistakes, Field email, Field password, String next) {}
