package org.investportal.staff.signin;

import org.investportal.staff.StaffFrame;

/** The way back into a form that was sent too late, with why it has to be sent once more. */
record ResumeFormPage(StaffFrame frame, String title, String explanation, KeptForm kept) {}
