package org.investportal.staff.signin;

import org.investportal.staff.StaffFrame;

/** The way back into a form that was sent too late. */
record GoOnPage(StaffFrame frame, KeptForm kept) {}
