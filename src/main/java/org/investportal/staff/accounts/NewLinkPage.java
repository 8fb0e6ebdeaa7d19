package org.investportal.staff.accounts;

import org.investportal.staff.StaffFrame;

/**
 * A one-time link, shown once.
 *
 * @param back the way to the account
 */
record NewLinkPage(StaffFrame frame, String title, String link, String back) {}
