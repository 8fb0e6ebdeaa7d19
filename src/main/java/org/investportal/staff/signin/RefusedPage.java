package org.investportal.staff.signin;

import org.investportal.staff.StaffFrame;

/**
 * Says that something is not for whoever asks, or could not be done.
 *
 * @param roles those of whoever asks; empty where they do not matter
 */
record RefusedPage(StaffFrame frame, String title, String explanation, String roles) {}
