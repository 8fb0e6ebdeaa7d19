package org.investportal.staff;

/** Where staff begin. */
record DeskPage(StaffFrame frame) {}
