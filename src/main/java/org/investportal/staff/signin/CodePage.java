package org.investportal.staff.signin;

import java.util.List;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.signin.KeptForm.KeptField;
import org.investportal.web.InputField;
import org.investportal.web.Link;

/** Page of the second step of the sign-in. */
record CodePage(StaffFrame frame, List<Link> mistakes, InputField code, String next, List<KeptField> kept) {}
