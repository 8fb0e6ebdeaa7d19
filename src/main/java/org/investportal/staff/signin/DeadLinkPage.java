package org.investportal.staff.signin;

import org.investportal.staff.StaffFrame;

/** Says that a one-time link leads nowhere any more. */
record DeadLinkPage(StaffFrame frame) {}
