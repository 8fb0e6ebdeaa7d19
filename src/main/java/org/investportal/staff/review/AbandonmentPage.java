package org.investportal.staff.review;

import org.investportal.staff.StaffFrame;

/** Asks whether a change is to be given up. */
record AbandonmentPage(StaffFrame frame, String title, String change) {}
