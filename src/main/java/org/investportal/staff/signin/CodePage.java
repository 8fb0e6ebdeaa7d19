package org.investportal.staff.signin;

import java.util.List;
import org.investportal.pages.Field;
import org.investportal.pages.Link;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.signin.KeptForm.KeptField;

/** Where the second step is made. */
record CodePage(StaffFrame frame, List<Link> mistakes, Field code, String next, List<KeptField> kept) {}
