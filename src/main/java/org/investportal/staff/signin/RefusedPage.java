package org.investportal.staff.signin;

import org.investportal.staff.StaffFrame;

/** Says that a page is not for whoever asks. */
record RefusedPage(StaffFrame frame, String roles) {}
