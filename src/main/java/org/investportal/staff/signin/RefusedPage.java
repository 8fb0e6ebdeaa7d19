package org.investportal.staff.signin;

import org.investportal.staff.StaffFrame;

/**
 * Page that tells people that they lack a permission, or that a step could not be done.
 *
 * @param roles the roles of the person; empty where they do not matter
 */
record RefusedPage(StaffFrame frame, String title, String explanation, String roles) {}
